package io.github.guihua.parser.internal.outline;

import io.github.guihua.model.NodeRole;
import io.github.guihua.model.NumberingStyle;
import io.github.guihua.parser.internal.prose.Cursor;
import io.github.guihua.parser.internal.prose.FoldedText;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the role of every node: the role that its title names, otherwise the role of its parent. */
public final class Roles {

    private static final int OPENING = 200;
    private static final Set<NumberingStyle> SECTIONS = EnumSet.of(
            NumberingStyle.SECTION,
            NumberingStyle.CHAPTER,
            NumberingStyle.HAN_COMMA,
            NumberingStyle.HAN_PAREN,
            NumberingStyle.BARE);

    private final Map<Node, NodeRole> found = new IdentityHashMap<>();
    private final PlanText text;
    private final int planYear;
    private final int closingFrom;
    private final boolean report;

    private Roles(PlanText text, int planYear, int closingFrom, boolean report) {
        this.text = text;
        this.report = report;
        this.planYear = planYear;
        this.closingFrom = closingFrom;
    }

    /**
     * Finds the role of every node of a plan and of the notice that issues it, which gives guidelines.
     *
     * @param text the text, for its word lists
     * @param outline the outline of the plan
     * @param notice the outline of the notice
     * @param planYear the plan's first year, 0 when unknown: a chapter of an earlier year is a review
     * @param report whether the document is a work report, which looks back before it plans
     * @return the role of each node, by identity
     */
    public static Map<Node, NodeRole> of(PlanText text, Outline outline, Outline notice, int planYear, boolean report) {
        Roles roles = new Roles(text, planYear, outline.closingFrom(), report);
        List<Node> roots = outline.roots();
        int lastNumbered = lastNumbered(roots);
        int securing = roles.firstSecuring(roots, lastNumbered);
        for (int i = 0; i < roots.size(); i++) {
            Node root = roots.get(i);
            boolean looksBack = i == 0 && roots.size() > 1 && roles.looksBack(root);
            NodeRole lead = looksBack ? NodeRole.REVIEW : LeadRoles.of(root);
            if (lead != null) {
                roles.visit(root, lead, true);
                continue;
            }
            boolean last = roots.size() >= 3 && root.ordinal() >= 3 && i == lastNumbered;
            boolean secures = i >= securing && i < lastNumbered;
            roles.visit(root, secures ? NodeRole.SAFEGUARDS : roles.ofRoot(root, last), true);
        }
        roles.setAll(notice.roots(), NodeRole.GUIDELINES);
        return roles.found;
    }

    /**
     * Whether the first part of a report is a review although its title names no role: its first words look back on
     * past years.
     */
    private boolean looksBack(Node root) {
        if (!report || rootRole(root) != null) {
            return false;
        }
        int read = 0;
        for (Piece piece : root.pieces()) {
            int to = Math.min(piece.to(), piece.from() + OPENING);
            if (piece.prose().holds(Words.LOOKING_BACK_WORDS, piece.from(), to)
                    || piece.prose().holds(Words.TOLD_WORDS, piece.from(), to)) {
                return true;
            }
            read += piece.to() - piece.from();
            if (read > OPENING) {
                break;
            }
        }
        return false;
    }

    /** Sets one role for all nodes of a tree. */
    private void setAll(List<Node> nodes, NodeRole role) {
        for (Node node : nodes) {
            found.put(node, role);
            setAll(node.children(), role);
        }
    }

    private static int lastNumbered(List<Node> roots) {
        for (int i = roots.size() - 1; i >= 0; i--) {
            if (roots.get(i).ordinal() > 0) {
                return i;
            }
        }
        return -1;
    }

    private NodeRole ofRoot(Node root, boolean last) {
        NodeRole own = rootRole(root);
        FoldedText words = text.other(root.title());
        if (last && words.ends(Words.LAST_CHAPTER_ENDINGS)) {
            return NodeRole.SAFEGUARDS;
        }
        if (own != null) {
            return own;
        }
        if (words.holds(Words.LOOKING_BACK_WORDS) || report && words.holds(Words.TOLD_WORDS)) {
            return NodeRole.REVIEW;
        }
        // the last chapter of a report is about the government itself, which carries out the work
        boolean ofGovernment = last && report && words.holds(Words.GOVERNMENT_WORDS);
        if (root.start() >= closingFrom || ofGovernment || last && secures(words, Words.SAFEGUARD_WORDS)) {
            return NodeRole.SAFEGUARDS;
        }
        NodeRole firstPart =
                root.children().isEmpty() ? null : ownRole(root.children().get(0));
        if (firstPart == NodeRole.SAFEGUARDS) {
            return last ? NodeRole.SAFEGUARDS : NodeRole.WORK;
        }
        return firstPart == null || firstPart == NodeRole.PRINCIPLES ? NodeRole.WORK : firstPart;
    }

    /**
     * Returns the index of the first chapter of the safeguards: the chapters right before a last chapter of safeguards
     * count when a noun in their titles says so.
     */
    private int firstSecuring(List<Node> roots, int last) {
        int first = last;
        if (last >= 3 && ofRoot(roots.get(last), true) == NodeRole.SAFEGUARDS) {
            while (first > 2 && secures(text.other(roots.get(first - 1).title()), Words.SAFEGUARD_NOUNS)) {
                first--;
            }
        }
        return first;
    }

    /**
     * Whether a part of a title ends with one of the words, or contains a noun for safeguards and ends with a word that
     * may follow it: 「强化协调配合，加强资金保障」.
     */
    private static boolean secures(FoldedText title, Words words) {
        int from = 0;
        for (int i = 0; i <= title.length(); i++) {
            if (i == title.length() || title.at(i) == ',' || title.at(i) == ' ') {
                boolean ends = title.ends(words, from, i)
                        || title.ends(Words.SAFEGUARD_TAILS, from, i) && title.holds(Words.SAFEGUARD_NOUNS, from, i);
                // securing the people's livelihood is work, not a safeguard of the plan
                if (ends && !title.holds(Words.LIVELIHOOD_WORDS, from, i)) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    private void visit(Node node, NodeRole role, boolean top) {
        found.put(node, role);
        boolean alsoWork = role == NodeRole.OBJECTIVES && top && namesWork(node);
        boolean namedWork = role == NodeRole.WORK && (top ? rootRole(node) : ownRole(node)) == NodeRole.WORK;
        NodeRole listed = null;
        LookingAhead ahead = role == NodeRole.REVIEW ? LookingAhead.of(node) : null;
        for (Node child : node.children()) {
            NodeRole here = ahead != null && ahead.holds(child.start()) ? ahead.role() : role;
            listed = child.style() != NumberingStyle.ORDINAL_IS
                    ? null
                    : child.ordinal() == 1 ? LeadRoles.ofList(child) : listed;
            if (listed == NodeRole.SITUATION) {
                visit(child, listed, false);
                continue;
            }
            NodeRole own = mayDiffer(here, child) ? ownRole(child) : null;
            boolean stays = own == null
                    || here == NodeRole.REVIEW && (own == NodeRole.WORK || own == NodeRole.SAFEGUARDS)
                    || namedWork && own != NodeRole.SAFEGUARDS;
            NodeRole inherited = alsoWork && child.ordinal() > 0 && !child.isLight() ? NodeRole.WORK : here;
            visit(child, own == null || stays ? inherited : own, false);
        }
    }

    /** Whether a title names objectives first and then work: 「2026年目标任务和工作安排」. */
    private static boolean namesWork(Node node) {
        FoldedText title = node.prose().other(node.title());
        return RoleWords.of(title.other(LookingAhead.titleEnd(title))) == NodeRole.WORK;
    }

    /**
     * Whether a child may have another role than its parent: only a section or a bare heading may, and not under
     * safeguards.
     */
    private static boolean mayDiffer(NodeRole above, Node child) {
        return SECTIONS.contains(child.style()) && above != NodeRole.SAFEGUARDS;
    }

    /** Returns the role that the title of a node at the top names: a year before the plan's is a review. */
    private @Nullable NodeRole rootRole(Node root) {
        int year = leadingYear(root.titleWords());
        return year > 0 && planYear > 0 && year < planYear ? NodeRole.REVIEW : ownRole(root);
    }

    private static @Nullable NodeRole ownRole(Node node) {
        return RoleWords.of(node.titleWords());
    }

    /** Returns the year with which a title opens, also after 关于 or 首先报告; 0 when there is none. */
    private static int leadingYear(Prose title) {
        Cursor cursor = new Cursor(title, 0);
        int from = cursor.take(Words.REPORTING_WORDS);
        int year = cursor.digits(4);
        return cursor.at() == from + 4 && cursor.take('年') ? year : 0;
    }
}
