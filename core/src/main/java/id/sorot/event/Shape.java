package id.sorot.event;

/** What a form says about the side its subject is on. */
enum Shape {
  /** Of a verb: the subject acts. */
  ACTIVE,
  /** Of a verb: the subject undergoes. */
  PASSIVE,
  /** English past or participle: either, to be told by what stands around it. */
  OPEN,
  /** English participle in -ing: the subject acts, often without standing beside it. */
  ING,
  /**
   * Indonesian stem without prefix: a headline, an order, or a passive with its agent before it.
   */
  BARE,
  /** Of a noun, or a word that does not change. */
  FIXED
}
