package org.probity.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the subject or a member of its group does with a product or service.
 *
 * @param none true states that the activity is absent; it needs a source of its own
 * @param party whose activity it is; absent means the subject's, or the whole group's for a
 *     statement of absence
 * @param revenue money earned from it in a year, at least 0, in {@code currency}
 * @param revenueShare share of all revenue, in per cent from 0 to 100
 * @param operationsShare share of all operations, in per cent from 0 to 100
 * @param tonnesPerYear tonnes extracted or made in a year, at least 0
 * @param megawatts installed capacity, at least 0
 * @param gramsCo2ePerKwh greenhouse gas of each kilowatt hour generated, at least 0
 * @param customerCountry the ISO code of the country whose authorities are the customer
 * @param involvement how the subject is tied to the activity of clients or of companies that it
 *     owns part of
 * @param forRevenue true states that revenue is earned although the sum is not known
 */
public record Activity(
    @NotBlank String id,
    @NotNull Product product,
    @Nullable Role role,
    Party party,
    @Nullable String name,
    @Nullable Boolean none,
    @Nullable @DecimalMin(value = "0", message = "an amount of at least 0") BigDecimal revenue,
    @Nullable String currency,
    @Nullable
        @DecimalMin(value = "0", message = "a percentage from 0 to 100")
        @DecimalMax(value = "100", message = "a percentage from 0 to 100")
        BigDecimal revenueShare,
    @Nullable
        @DecimalMin(value = "0", message = "a percentage from 0 to 100")
        @DecimalMax(value = "100", message = "a percentage from 0 to 100")
        BigDecimal operationsShare,
    @Nullable @DecimalMin(value = "0", message = "an amount of at least 0")
        BigDecimal tonnesPerYear,
    @Nullable @DecimalMin(value = "0", message = "an amount of at least 0") BigDecimal megawatts,
    @Nullable @DecimalMin(value = "0", message = "an amount of at least 0")
        BigDecimal gramsCo2ePerKwh,
    @Nullable @Pattern(regexp = "[A-Z]{2}", message = "two capital letters of ISO 3166-1")
        String customerCountry,
    @Nullable Involvement involvement,
    @Nullable Boolean forRevenue,
    @Nullable String summary,
    @Valid @Nullable Period period,
    List<@Valid @NotNull Citation> sources)
    implements Claim {
  public Activity {
    party = party == null ? defaultParty(none) : party;
    sources = Canonical.citations(sources);
  }

  private static Party defaultParty(@Nullable Boolean none) {
    return Boolean.TRUE.equals(none) ? Party.GROUP : Party.SUBJECT;
  }

  /** Whether the claim states that the activity takes place. */
  public boolean takesPlace() {
    return !Boolean.TRUE.equals(none);
  }

  /** Whether the claim states that there is no activity of any role with the product. */
  public boolean isAbsent() {
    return !takesPlace() && coversEveryRole();
  }

  /**
   * Whether the claim speaks of all that the party does with the product, whatever the role. A
   * share that is stated for one role is no ceiling for the others.
   */
  public boolean coversEveryRole() {
    return role == null;
  }

  /** Whether the claim states that some revenue, however small, is earned from the activity. */
  public boolean earnsRevenue() {
    return takesPlace()
        && (Boolean.TRUE.equals(forRevenue) || isPositive(revenue) || isPositive(revenueShare));
  }

  private static boolean isPositive(@Nullable BigDecimal amount) {
    return amount != null && amount.signum() > 0;
  }

  @Override
  public String section() {
    return "activities";
  }

  @Override
  public Polarity polarity() {
    return takesPlace() ? Polarity.ADVERSE : Polarity.FAVOURABLE;
  }

  @Override
  public InForce inForceOn(LocalDate day) {
    return period == null ? InForce.YES : period.on(day);
  }

  @Override
  public String text() {
    if (summary != null) {
      return summary;
    }
    String who =
        party == Party.SUBJECT || party == Party.GROUP ? "" : " (by a " + party.word() + ")";
    String what = name == null ? product.word().replace('-', ' ') : name;
    if (!takesPlace()) {
      return "No "
          + (role == null ? "activity in" : role.word().replace('-', ' ') + " of")
          + " "
          + what
          + who;
    }
    return Canonical.capitalised(
        (role == null ? "activity" : role.word().replace('-', ' '))
            + " of "
            + what
            + who
            + measured(revenueShare, "per cent of revenue")
            + measured(operationsShare, "per cent of operations")
            + measured(tonnesPerYear, "tonnes a year")
            + measured(megawatts, "megawatts")
            + measured(gramsCo2ePerKwh, "g CO2e per kWh")
            + (customerCountry == null ? "" : ", customer in " + customerCountry)
            + (involvement == null ? "" : ", " + involvement.word()));
  }

  private static String measured(@Nullable BigDecimal amount, String in) {
    return amount == null ? "" : ", " + amount.toPlainString() + " " + in;
  }
}
