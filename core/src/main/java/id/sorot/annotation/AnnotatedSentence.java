package id.sorot.annotation;

import id.sorot.article.Block;
import id.sorot.language.Sentence;

/**
 * A sentence of an article.
 *
 * @param sentence its words, with a tree where it was worth one
 * @param type what it does
 * @param block the block it stands in; a heading is coded as a headline
 */
public record AnnotatedSentence(Sentence sentence, SentenceClass type, Block block) {}
