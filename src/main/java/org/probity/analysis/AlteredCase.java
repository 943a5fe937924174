package org.probity.analysis;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.probity.model.Activity;
import org.probity.model.Attribute;
import org.probity.model.Case;
import org.probity.model.Citation;
import org.probity.model.Claim;
import org.probity.model.Conduct;
import org.probity.model.Finding;
import org.probity.model.Listing;
import org.probity.model.Measure;
import org.probity.model.Response;
import org.probity.model.Search;
import org.probity.model.Source;
import org.probity.model.Statement;
import org.probity.model.Wording;

/** Cases, and records of cases, that differ from another in a part. */
public final class AlteredCase {
  private AlteredCase() {}

  /** The case with each claim replaced by another of the same section. */
  public static Case of(Case whole, UnaryOperator<Claim> change) {
    return holding(whole, whole.sources(), whole.claims().stream().map(change).toList());
  }

  /** The case with these sources and claims in place of its own. */
  public static Case holding(Case whole, Map<String, Source> sources, List<Claim> claims) {
    return new Case(
        whole.format(),
        whole.id(),
        whole.title(),
        whole.subject(),
        whole.history(),
        whole.uses(),
        sources,
        citing(whole.wordings(), sources.keySet()),
        each(claims, Activity.class),
        each(claims, Listing.class),
        each(claims, Conduct.class),
        each(claims, Finding.class),
        each(claims, Measure.class),
        each(claims, Response.class),
        each(claims, Statement.class),
        each(claims, Attribute.class),
        each(claims, Search.class));
  }

  /** The wordings that cite nothing but these sources. */
  private static Map<String, Wording> citing(Map<String, Wording> wordings, Set<String> sources) {
    Map<String, Wording> left = new HashMap<>(wordings);
    left.values()
        .removeIf(
            wording ->
                wording.sources().stream().anyMatch(cited -> !sources.contains(cited.source())));
    return left;
  }

  private static <C extends Claim> List<C> each(List<Claim> claims, Class<C> section) {
    return claims.stream().filter(section::isInstance).map(section::cast).toList();
  }

  /** The same claim with other citations. */
  public static Claim citing(Claim claim, List<Citation> citations) {
    return with(claim, "sources", citations);
  }

  /**
   * The same record with another value for one component.
   *
   * @param whole a record of the model
   * @param name of the component
   */
  public static <R> R with(R whole, String name, Object value) {
    Class<?> type = whole.getClass();
    List<RecordComponent> components = List.of(type.getRecordComponents());
    List<String> names = components.stream().map(RecordComponent::getName).toList();
    try {
      Object[] values = new Object[components.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = components.get(i).getAccessor().invoke(whole);
      }
      values[names.indexOf(name)] = value;
      Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
      @SuppressWarnings("unchecked")
      R changed = (R) type.getDeclaredConstructor(types).newInstance(values);
      return changed;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(whole + " cannot be copied", impossible);
    }
  }
}
