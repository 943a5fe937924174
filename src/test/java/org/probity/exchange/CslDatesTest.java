package org.probity.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probity.model.PartialDate;
import tools.jackson.databind.json.JsonMapper;

class CslDatesTest {
  private static String read(String json) {
    List<String> remarks = new ArrayList<>();
    PartialDate date = CslDates.read(JsonMapper.shared().readTree(json), "issued", remarks);
    assertThat(remarks).hasSize(date == null && !json.equals("{}") ? 1 : 0);
    return String.valueOf(date);
  }

  @Test
  void parts_may_be_numbers_or_text() {
    assertThat(read("{\"date-parts\":[[2018,10,2]]}")).isEqualTo("2018-10-02");
    assertThat(read("{\"date-parts\":[[\"2018\",\"10\",\"02\"]]}")).isEqualTo("2018-10-02");
    assertThat(read("{\"date-parts\":[[\"2018\",10]]}")).isEqualTo("2018-10");
    assertThat(read("{\"date-parts\":[[\"2018\"]]}")).isEqualTo("2018");
    assertThat(read("{\"date-parts\":[[2018,0,0]]}")).isEqualTo("2018");
    assertThat(read("{\"date-parts\":[[\"2018\",\"\"]]}")).isEqualTo("2018");
  }

  @Test
  void raw_and_literal_dates_are_read_only_when_they_are_certain() {
    assertThat(read("{\"raw\":\"2018/1/2\"}")).isEqualTo("2018-01-02");
    assertThat(read("{\"literal\":\"2018-01\"}")).isEqualTo("2018-01");
    assertThat(read("\"2018-01-02T03:04:05Z\"")).isEqualTo("2018-01-02");
    assertThat(read("{\"literal\":\"October 2018\"}")).isEqualTo("null");
    assertThat(read("{\"raw\":\"1/2/2018\"}")).isEqualTo("null");
  }

  @Test
  void a_range_is_the_month_or_year_that_holds_it_or_nothing() {
    assertThat(read("{\"date-parts\":[[2018,3,1],[2018,3,9]]}")).isEqualTo("2018-03");
    assertThat(read("{\"date-parts\":[[2018,3],[2018,5]]}")).isEqualTo("2018");
    assertThat(read("{\"date-parts\":[[2018],[2019]]}")).isEqualTo("null");
  }

  @Test
  void days_that_do_not_exist_and_guesses_are_left_out() {
    assertThat(read("{\"date-parts\":[[2018,2,30]]}")).isEqualTo("null");
    assertThat(read("{\"date-parts\":[[2018,13]]}")).isEqualTo("null");
    assertThat(read("{\"date-parts\":[[2018]],\"circa\":true}")).isEqualTo("null");
    assertThat(read("{\"date-parts\":[[2018]],\"season\":\"2\"}")).isEqualTo("null");
    assertThat(read("{}")).isEqualTo("null");
  }
}
