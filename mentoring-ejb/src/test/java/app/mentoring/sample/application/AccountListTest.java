package app.mentoring.sample.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountListTest {

  private static final List<SampleAccount> TWO =
      List.of(
          new SampleAccount("aurora", "mentor", "m@aurora.example", "first", ""),
          new SampleAccount("aurora", "administrator", "longer@aurora.example", "second", ""));

  @Test
  void whatWasWrittenIsReadAgainAndOnlyItsOwnerMayReadIt(@TempDir Path folder) throws IOException {
    AccountList list = new AccountList(folder);

    list.write(List.of());
    list.write(TWO);

    assertThat(list.read()).isEqualTo(TWO);
    assertThat(Files.readAllLines(list.file()).get(0))
        .isEqualTo("organization,role,username,password,token");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(list.file())))
        .isEqualTo("rw-------");
  }

  @Test
  void theTableSaysTheAddressOnceAndAlignsEveryColumn() {
    List<String> lines = AccountList.table("http://here", TWO).lines().toList();

    assertThat(lines.get(2)).startsWith("  http://here/o/aurora  mentor ");
    assertThat(lines.get(3)).doesNotContain("http").contains("administrator");
    assertThat(lines.get(2).indexOf("first")).isEqualTo(lines.get(3).indexOf("second"));
  }

  @Test
  void aPasswordIsLongEnoughToStandAlone() {
    Random random = new Random(1);

    String one = ReadablePassword.next(random);

    assertThat(one).hasSizeGreaterThanOrEqualTo(15).matches("[a-z]{4}(-[a-z]{4}){3}");
    assertThat(ReadablePassword.next(random)).isNotEqualTo(one);
  }
}
