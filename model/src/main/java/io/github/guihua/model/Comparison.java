package io.github.guihua.model;

/** How the number of a statement bounds what is measured. */
public enum Comparison {
    /** 达到, 为, or no word: the number itself. */
    EQUAL("等于"),

    /** 以上, 不少于, 不低于, 至少: the number or more. */
    AT_LEAST("不少于"),

    /** 超过, 突破, 高于, 余, 多: more than the number. */
    MORE_THAN("超过"),

    /** 以内, 以下, 不超过, 不高于: the number or less. */
    AT_MOST("不超过"),

    /** 低于, 不到: less than the number. */
    LESS_THAN("低于"),

    /** 左右, 约, 近, 接近: about the number. */
    ABOUT("左右"),

    /** 2—3, 1至2: from the number to a second one, both included. */
    BETWEEN("区间");

    private final String label;

    Comparison(String label) {
        this.label = label;
    }

    /** {@return the Chinese term, for people} */
    public String label() {
        return label;
    }
}
