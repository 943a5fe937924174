package org.probity.cli;

/** The exit codes of the program. */
final class ExitCode {
  static final int DONE = 0;
  static final int TESTS_FAILED = 1;
  static final int NO_OCCASION = 1;
  static final int INCOMPLETE = 1;
  static final int USAGE = 2;
  static final int DISCRETION = 10;
  static final int EXCLUDED = 11;
  static final int UNDETERMINED = 12;
  static final int OUT_OF_SCOPE = 13;
  static final int BAD_CASE = 65;
  static final int NOT_FOUND = 66;
  static final int OUR_FAULT = 70;
  static final int CANNOT_WRITE = 74;
  static final int BAD_POLICY = 78;

  private ExitCode() {}
}
