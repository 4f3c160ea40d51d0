package id.sorot.language;

import id.sorot.article.Span;

/**
 * A syntactic word in the sense of Universal Dependencies.
 *
 * <p>A clitic such as -nya is a word of its own; its {@link #token} is then shared with its host.
 *
 * @param span where its characters stand in the text
 * @param form its characters
 * @param lemma dictionary form in lower case; proper names keep their case
 * @param upos universal part of speech, such as {@code VERB}; {@code X} if not tagged
 * @param feats features as in CoNLL-U, {@code _} if none
 * @param head index of the head inside the sentence, from 0; -1 for the root or where there is no
 *     tree
 * @param deprel universal relation to the head, such as {@code nsubj:pass}; {@code _} if there is
 *     no tree
 * @param token index of the orthographic token inside the sentence, from 0
 */
public record Word(
    Span span,
    String form,
    String lemma,
    String upos,
    String feats,
    int head,
    String deprel,
    int token) {}
