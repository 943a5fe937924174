package org.probity.analysis;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

/** Cases that differ from another in their claims. */
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

  private static <C extends Claim> List<C> each(List<Claim> claims, Class<C> section) {
    return claims.stream().filter(section::isInstance).map(section::cast).toList();
  }

  /** The same claim with other citations. Every claim is a record that calls them sources. */
  public static Claim citing(Claim claim, List<Citation> citations) {
    RecordComponent[] components = claim.getClass().getRecordComponents();
    try {
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        values[i] =
            components[i].getName().equals("sources")
                ? citations
                : components[i].getAccessor().invoke(claim);
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return claim.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(claim.id() + " cannot be copied", impossible);
    }
  }
}
