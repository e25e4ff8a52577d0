package wenzhai.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenzhai.model.Field;
import wenzhai.model.Form;
import wenzhai.model.Origin;

/** The reader of who wrote an article and who translated it. */
final class PeopleReader {
  private static final Pattern TITLE_NAME =
      Pattern.compile(
          "[|｜丨]\\s*([\\p{IsHan}]{2,4}|[\\p{IsHan}]{1,8}[·•][\\p{IsHan}]{1,8})\\s*[:：]");

  private final Publishers publishers;
  private final Agencies agencies;
  private final Predicate<String> isSite;
  private final SpentCredits spent;

  /**
   * @param isSite whether a name is the publisher's and so nobody's
   * @param spent takes the credits above the text that were read
   */
  PeopleReader(
      Publishers publishers, Agencies agencies, Predicate<String> isSite, SpentCredits spent) {
    this.publishers = publishers;
    this.agencies = agencies;
    this.isSite = isSite;
    this.spent = spent;
  }

  List<String> authors(Clues clues, Opening opening) {
    for (Claim claim : clues.claims().all(Key.AUTHORS)) {
      List<String> names = Names.split(claim.values(), isSite);
      clues
          .ledger()
          .add(
              names.isEmpty() ? Field.SOURCE : Field.AUTHORS,
              claim.origin(),
              String.join(", ", claim.values()));
      if (!names.isEmpty()) {
        if (clues.form() == Form.SAVED_PAGE) {
          Byline.of(clues, isSite).filter(b -> b.names().equals(names)).ifPresent(spent::byline);
        }
        return names;
      }
    }
    List<String> stamped = Names.split(opening.names(), isSite);
    if (!stamped.isEmpty() && stamped.size() <= 6) {
      clues.ledger().add(Field.AUTHORS, Origin.BODY, String.join(", ", opening.names()));
      return stamped;
    }
    Optional<Byline> byline = Byline.of(clues, isSite);
    if (byline.isPresent()) {
      clues.ledger().add(Field.AUTHORS, Origin.BODY, byline.get().text());
      spent.byline(byline.get());
      return byline.get().names();
    }
    Optional<CreditReader.Credit> credit = CreditReader.author(clues, agencies);
    if (credit.isPresent()) {
      List<String> names = Names.split(List.of(credit.get().names()), isSite);
      if (!names.isEmpty()) {
        clues.ledger().add(Field.AUTHORS, Origin.BODY, credit.get().line());
        spent.line(credit.get());
        return names;
      }
    }
    Optional<ReprintNote> note = ReprintNote.of(clues, publishers);
    Optional<String> named = note.flatMap(ReprintNote::author).filter(isSite.negate());
    if (named.isPresent()) {
      clues.ledger().add(Field.AUTHORS, Origin.BODY, note.get().line());
      return List.of(named.get());
    }
    return fromTitle(clues);
  }

  /** {@code source ｜ name：title}, where the name begins with a surname, or a columnist's title. */
  private List<String> fromTitle(Clues clues) {
    String title = clues.claims().value(Key.TITLE).orElse("");
    Matcher matcher = TITLE_NAME.matcher(title);
    if (matcher.find() && Surnames.begins(matcher.group(1)) && !isSite.test(matcher.group(1))) {
      clues.ledger().add(Field.AUTHORS, Origin.DERIVED, title);
      return List.of(matcher.group(1));
    }
    Optional<String> column = ColumnName.of(title, clues).filter(isSite.negate());
    if (column.isPresent()) {
      clues.ledger().add(Field.AUTHORS, Origin.DERIVED, title);
      return List.of(column.get());
    }
    return List.of();
  }

  Optional<String> translator(Clues clues) {
    Optional<Claim> claim = clues.claims().first(Key.TRANSLATOR);
    if (claim.isPresent()) {
      clues.ledger().add(Field.TRANSLATOR, claim.get().origin(), claim.get().value());
      return Optional.of(String.join("、", claim.get().values()));
    }
    Optional<CreditReader.Credit> credit = CreditReader.translator(clues);
    if (credit.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>(Names.split(credit.get().names()));
    if (names.isEmpty()) {
      return Optional.empty();
    }
    clues.ledger().add(Field.TRANSLATOR, Origin.BODY, credit.get().line());
    spent.line(credit.get());
    return Optional.of(String.join("、", names));
  }
}
