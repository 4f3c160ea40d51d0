package id.sorot.annotation;

import id.sorot.article.Block;
import id.sorot.language.Sentence;
import id.sorot.world.NameTokens;
import java.util.List;
import java.util.Set;

/**
 * A sentence while its article is read.
 *
 * @param sentence its words
 * @param block where it stands
 * @param tokens as the scan for names sees it
 * @param atoms what the tables know of it
 * @param drafts mentions, in order; more are added by coreference
 * @param places in order
 * @param countries codes of the states it names
 */
record Reading(
    Sentence sentence,
    Block block,
    NameTokens tokens,
    List<Atom> atoms,
    List<Draft> drafts,
    List<MentionFinder.PlaceAt> places,
    Set<String> countries) {}
