package org.probity.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://daily.example/a/b",
        "https://www.daily.example/a/b/",
        "https://m.daily.example/a/b",
        "HTTPS://DAILY.EXAMPLE:443/a/b",
        "http://daily.example:80/a/b",
        "https://daily.example/a/b/?utm_source=x&utm_medium=y",
        "https://daily.example/a/b?fbclid=1&gclid=2&mc_cid=3",
        "https://daily.example/a/b?",
        "https://daily.example/a/b#summary",
        "https://daily.example/a/b#:~:text=made%20by,hand",
        "https://daily.example/a/b/?mc_eid=1#page=3",
      })
  void what_leads_to_one_document_is_one(String address) {
    assertThat(Addresses.compared(address)).isEqualTo("daily.example/a/b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://daily.example/a/B",
        "https://daily.example/a%2Fb",
        "https://daily.example/a/b?id=1",
        "https://daily.example:8443/a/b",
        "http://daily.example:443/a/b",
        "https://daily.example/a/b#/company/1",
        "https://daily.example/a/b#!/doc/3",
        "https://daily.example/a/b#company=1",
        "https://m.example/a/b",
      })
  void what_may_be_another_document_is_another(String address) {
    assertThat(Addresses.compared(address)).isNotEqualTo("daily.example/a/b");
  }

  @Test
  void pages_of_one_application_differ_by_their_fragment() {
    assertThat(Addresses.compared("https://registry.example/#/company/1"))
        .isNotEqualTo(Addresses.compared("https://registry.example/#/company/2"));
  }

  @Test
  void the_other_parameters_stay_in_their_order() {
    assertThat(Addresses.compared("https://x.example/?b=2&utm_id=9&a=1&b=3"))
        .isEqualTo("x.example?b=2&a=1&b=3");
  }

  @Test
  void the_host_of_a_copy_is_that_of_its_original() {
    assertThat(Addresses.host("https://web.archive.org/web/2019*/https://www.daily.example/a"))
        .isEqualTo("daily.example");
    assertThat(Addresses.host(null)).isNull();
  }

  @Test
  void a_doi_has_no_punctuation_behind_it() {
    Addresses addresses = new Addresses(new ArrayList<>());
    assertThat(addresses.doi("10.1111/abcd.123.")).isEqualTo("10.1111/abcd.123");
    assertThat(addresses.doi("10.1111/abcd.123)")).isEqualTo("10.1111/abcd.123");
    assertThat(addresses.doi("10.1016/S0140(19)1")).isEqualTo("10.1016/S0140(19)1");
    assertThat(addresses.doi("10.1016/S0140(19)")).isEqualTo("10.1016/S0140(19)");
  }
}
