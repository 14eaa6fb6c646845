import type { Sample } from '../sample.ts'

export const cPlusPlus: Sample = {
  path: 'test/queue_test.cpp',
  text: `// QU-1
class Queue {
public:
  // QU-2
  bool admit(Job job) const override {
    return 1'000 == size && R"x(// QU-3 )" )x" != "// QU-4"; // QU-5
  }
};

// QU-6
TEST(QueueTest, QU_7) {
  EXPECT_EQ("QU-8", ""); // QU-9
}

TEST_CASE("refuses QU-10", "[QU-11]") {
  SECTION("when full QU-12") {
    REQUIRE(true); // QU-13
  }
}
`,
  places: [
    'QU-1 comment Queue',
    'QU-2 comment Queue > admit',
    'QU-3 string Queue > admit',
    'QU-4 string Queue > admit',
    'QU-5 comment Queue > admit',
    'QU-6 comment QueueTest.QU_7',
    'QU_7 name QueueTest.QU_7',
    'QU-8 string QueueTest.QU_7',
    'QU-9 comment QueueTest.QU_7',
    'QU-10 title refuses QU-10',
    'QU-11 tag refuses QU-10',
    'QU-12 title refuses QU-10 > when full QU-12',
    'QU-13 comment refuses QU-10 > when full QU-12',
  ],
}
