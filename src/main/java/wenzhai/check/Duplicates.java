package wenzhai.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import wenzhai.model.Place;
import wenzhai.model.Problem;

/** What a site has twice: articles, their identities, the addresses that pages give themselves. */
final class Duplicates {
  private final Map<String, SortedSet<String>> byCanonical = new TreeMap<>();
  private final Map<String, SortedSet<String>> byText = new TreeMap<>();
  private final Map<String, Listed> byPath = new TreeMap<>();
  private final List<Listed> listed = new ArrayList<>();

  void add(String path, PageIdentity page) {
    page.canonical().ifPresent(address -> put(byCanonical, address, path));
    page.text().ifPresent(text -> put(byText, text, path));
  }

  void add(List<Listed> articles) {
    for (Listed article : articles) {
      listed.add(article);
      if (article.path() != null) {
        byPath.putIfAbsent(article.path(), article);
      }
    }
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (SortedSet<String> pages : several(byCanonical)) {
      problems.add(
          Problem.warning(
              Place.of(pages.first()),
              "same-canonical",
              "it gives itself the same address as " + pages.last(),
              "give each page its own"));
    }
    for (SortedSet<String> pages : several(sameSource())) {
      problems.add(
          Problem.warning(
              Place.of(pages.first()),
              "duplicate-article",
              "the same source gives the same text in " + others(pages),
              "remove one of the article files"));
    }
    identities(problems);
    return problems;
  }

  /** One text of several sources is no mistake: a wire report in several papers. */
  private Map<String, SortedSet<String>> sameSource() {
    Map<String, SortedSet<String>> groups = new TreeMap<>();
    byText.forEach(
        (text, pages) -> {
          for (String page : pages) {
            String source = byPath.containsKey(page) ? byPath.get(page).sourceSlug() : "";
            put(groups, text + " " + source, page);
          }
        });
    return groups;
  }

  private void identities(List<Problem> problems) {
    Map<String, SortedSet<String>> ids = new TreeMap<>();
    Map<String, SortedSet<String>> articles = new TreeMap<>();
    Map<String, Integer> pages = new TreeMap<>();
    for (Listed article : listed) {
      String name = article.file() == null ? String.valueOf(article.path()) : article.file();
      Optional.ofNullable(article.id()).ifPresent(id -> put(ids, id, name));
      Optional.ofNullable(article.path()).ifPresent(path -> pages.merge(path, 1, Integer::sum));
      article.address().or(article::headline).ifPresent(key -> put(articles, key, name));
    }
    Place digest = Place.of("digest.json");
    for (SortedSet<String> files : several(ids)) {
      String message = "the articles " + String.join(" and ", files) + " have one id";
      problems.add(Problem.error(digest, "same-id", message, "remove one of them"));
    }
    for (SortedSet<String> files : several(articles)) {
      String message = String.join(" and ", files) + " are the same article";
      problems.add(
          Problem.warning(
              digest, "duplicate-article", message, "remove one, or correct address or title"));
    }
    pages.forEach(
        (path, count) -> {
          if (count > 1) {
            String message = count + " articles have the page " + path;
            problems.add(Problem.error(digest, "same-page", message, "build the site again"));
          }
        });
  }

  private static String others(SortedSet<String> pages) {
    return String.join(", ", pages.tailSet(pages.first() + "\0"));
  }

  private static Collection<SortedSet<String>> several(Map<String, SortedSet<String>> groups) {
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }

  private static void put(Map<String, SortedSet<String>> groups, String key, String member) {
    groups.computeIfAbsent(key, k -> new TreeSet<>()).add(member);
  }
}
