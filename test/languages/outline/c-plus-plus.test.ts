import { expect, test } from 'vitest'
import { outlined } from '../outlined.ts'

test('MM-LANG-0006: C++: functions, members and types', () => {
  const text = `namespace a {
/// A queue.
template <typename T, class U = std::vector<T>>
class Queue final : public Base<T>, private Other {
 public:
  // Made of a.
  explicit Queue(int a)
      : a_(a),
        b_{a}, c_{1} {
    x = 1'000'000;
  }
  ~Queue() override {}
  virtual void push(const T& x) const noexcept override { auto f = [&](int y) { return y; }; }
  int size() const;
};
template <typename T>
std::vector<std::pair<int, T>> Queue<T>::items(int x) const {
  auto s = R"x(raw " ) } )x";
  return {};
}
Queue::Queue() : a_(1) {}
}  // namespace a
struct Foo made() { return {}; }
enum class Color : int { red };
auto later() -> int { return 1; }
int main() { if (x) { } for (;;) { } }
`
  expect(outlined(text, 'c++')).toEqual([
    'type Queue 2/4-15',
    '  function Queue 6/7-11',
    '  function ~Queue 12-12',
    '  function push 13-13',
    'function items 16/17-20',
    'function Queue 21-21',
    'function made 23-23',
    'type Color 24-24',
    'function later 25-25',
    'function main 26-26',
  ])
})

test('MM-LANG-0012: tests of GoogleTest, Catch2, doctest and Boost', () => {
  const text = `TEST(QueueTest, RejectsWhenFull) {
  EXPECT_TRUE(a);
}
// Above.
TEST_F(QueueFixture, OC_CORE_1001) { }
TYPED_TEST(Typed, Holds) { }
TEST_CASE("rejects OC-1", "[OC-2][fast]") {
  SECTION("inner") { }
}
TEST_CASE_METHOD(Fixture, "with a fixture", "[tag]") { }
SCENARIO("scenario") { GIVEN("given") { WHEN("when") { THEN("then") { } } } }
BOOST_AUTO_TEST_SUITE(boosted)
BOOST_AUTO_TEST_CASE(case_of_boost)
{
}
BOOST_AUTO_TEST_SUITE_END()
TEST_SUITE("doctest") { TEST_CASE("of doctest") { SUBCASE("sub") { } } }
void test_by_name_only() { }
`
  expect(outlined(text, 'c++')).toEqual([
    'test QueueTest.RejectsWhenFull 1-3',
    'test QueueFixture.OC_CORE_1001 4/5-5',
    'test Typed.Holds 6-6',
    'test rejects OC-1 7-9 #[OC-2][fast]',
    '  test inner 8-8',
    'test with a fixture 10-10 #[tag]',
    'test scenario 11-11',
    '  test given 11-11',
    '    test when 11-11',
    '      test then 11-11',
    'suite boosted 12-15',
    '  test case_of_boost 13-15',
    'suite doctest 17-17',
    '  test of doctest 17-17',
    '    test sub 17-17',
    'function test_by_name_only 18-18',
  ])
})
