package wenzhai.model;

/**
 * How often a rule changed an article.
 *
 * @param rule its kebab-case name
 * @param count at least 1
 */
public record RuleCount(String rule, int count) {}
