package org.probity.analysis.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.probity.analysis.timeline.Timeline.NewsView;

/**
 * Finds which of the news of a day moved the outcome: every smallest set of them that, added to the
 * day before, alone leads to the outcome of the day.
 */
final class Pivots {
  /** Of more news than this, only one set is sought that no item can be spared from. */
  static final int MOST = 10;

  private final Clock clock;

  Pivots(Clock clock) {
    this.clock = clock;
  }

  /**
   * The sets, as ids of news in their order; all of one size.
   *
   * @param before the moment that the day is compared with, on the same clock
   */
  List<List<String>> of(Moment before, Moment after, List<NewsView> news) {
    List<String> ids = news.stream().map(NewsView::id).toList();
    if (ids.size() > MOST) {
      return List.of(oneOf(before, after, news));
    }
    for (int size = 0; size < ids.size(); size++) {
      List<List<String>> found =
          subsets(ids, size).stream()
              .filter(some -> moment(before, after, news, Set.copyOf(some)).isLevelWith(after))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of(ids);
  }

  private List<String> oneOf(Moment before, Moment after, List<NewsView> news) {
    List<String> kept = new ArrayList<>(news.stream().map(NewsView::id).toList());
    for (String id : List.copyOf(kept)) {
      Set<String> less = new HashSet<>(kept);
      less.remove(id);
      if (moment(before, after, news, less).isLevelWith(after)) {
        kept.remove(id);
      }
    }
    return List.copyOf(kept);
  }

  private Moment moment(Moment before, Moment after, List<NewsView> news, Set<String> some) {
    boolean dayPasses =
        news.stream()
            .filter(each -> each.kind().equals(News.CLAIM) || each.kind().equals(News.DAY))
            .anyMatch(each -> some.contains(each.id()));
    String edition = some.contains(News.EDITION) ? after.edition() : before.edition();
    return clock.without(
        left(News.SOURCE, news, some),
        left(News.CLAIM, news, some),
        dayPasses ? after.day() : before.day(),
        after.knownBy(),
        named(edition));
  }

  private static Set<String> left(String kind, List<NewsView> news, Set<String> some) {
    return news.stream()
        .filter(each -> each.kind().equals(kind) && !some.contains(each.id()))
        .map(NewsView::id)
        .collect(Collectors.toSet());
  }

  private static Optional<String> named(String edition) {
    return edition.equals(News.NONE) ? Optional.empty() : Optional.of(edition);
  }

  private static List<List<String>> subsets(List<String> ids, int size) {
    if (size == 0) {
      return List.of(List.of());
    }
    List<List<String>> subsets = new ArrayList<>();
    for (int first = 0; first <= ids.size() - size; first++) {
      String id = ids.get(first);
      for (List<String> rest : subsets(ids.subList(first + 1, ids.size()), size - 1)) {
        List<String> subset = new ArrayList<>(List.of(id));
        subset.addAll(rest);
        subsets.add(List.copyOf(subset));
      }
    }
    return subsets;
  }
}
