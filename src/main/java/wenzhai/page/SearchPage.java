package wenzhai.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import wenzhai.model.Bodies;
import wenzhai.model.Digest;
import wenzhai.model.Digest.SourceGroup;
import wenzhai.model.Entry;
import wenzhai.model.Page;
import wenzhai.model.Source;
import wenzhai.page.SearchView.Choice;

/** Where readers search: {@code search.html}. What is found, the browser finds in the index. */
public final class SearchPage implements PageKind {
  @Override
  public List<Page> pages(Digest digest, Bodies bodies) {
    if (!digest.site().search() || digest.entries().isEmpty()) {
      return List.of();
    }
    Page.Frame frame = new Page.Frame("", "", "", false);
    return List.of(new Page("search.html", "search", frame, () -> view(digest)));
  }

  private static SearchView view(Digest digest) {
    List<Choice> sources = new ArrayList<>();
    for (SourceGroup group : digest.sources()) {
      Source source = group.source();
      String name = source.isKnown() ? source.name() : "";
      sources.add(new Choice(source.slug(), name, group.entries().size()));
    }
    List<Choice> years = counted(digest, SearchPage::year);
    years.sort(Comparator.comparing((Choice year) -> Integer.parseInt(year.value())).reversed());
    List<Choice> languages = counted(digest, entry -> entry.card().language().tag());
    languages.sort(Comparator.comparing(Choice::count).reversed().thenComparing(Choice::value));
    return new SearchView(digest.entries().size(), sources, years, languages);
  }

  private static String year(Entry entry) {
    return entry.card().published().map(date -> "" + date.local().getYear()).orElse("0");
  }

  private static List<Choice> counted(Digest digest, Function<Entry, String> value) {
    Map<String, Integer> counts = new TreeMap<>();
    digest.entries().forEach(entry -> counts.merge(value.apply(entry), 1, Integer::sum));
    List<Choice> choices = new ArrayList<>();
    counts.forEach((one, count) -> choices.add(new Choice(one, "", count)));
    return choices;
  }
}
