import { expect, test } from 'vitest'
import { outlined } from '../outlined.ts'

test('MM-LANG-0006: C#: methods, constructors and types', () => {
  const text = `namespace A;
/// <summary>A queue.</summary>
[Serializable]
public class Queue<T> : Base, IDisposable where T : class
{
    private const string V = @"c:\\" + $"x {a["k"]} {{ }}" + """raw " { """;
    char c = '{';
    int[] x = { 1 };
    public int Size { get; set; }
    public Queue(int a) : base(a) { }
    public async Task<List<int>> Push<K>(K key, int b = 1) where K : new()
    {
        if (b > 0) { return new Foo() { X = 1 }; }
        return await Other(key);
    }
    int Short() => Size + 1;
    (int, string) Pair() { return (1, ""); }
}
public record Point(int A);
interface IShape { void Side(); }
enum Color { Red }
`
  expect(outlined(text, 'c#')).toEqual([
    'type Queue 2/4-18',
    '  function Queue 10-10',
    '  function Push 11-15',
    '  function Short 16-16',
    '  function Pair 17-17',
    'type Point 19-19',
    'type IShape 20-20',
    'type Color 21-21',
  ])
})

test('MM-LANG-0012: tests of xUnit, NUnit and MSTest', () => {
  const text = `public class QueueTests
{
    // Above.
    [Fact]
    public void Rejects() { }
    [Theory, InlineData(1)]
    public async Task Takes(int a) => await Check(a);
    [Test] public void OfNUnit() { }
    [TestCase(1)]
    [TestCase(2)]
    public void OfCases(int a) { }
    [TestMethod]
    public void OfMsTest() { }
    [SetUp] public void Before() { }
    public class Inner { [SkippableFact] public void Deep() { } }
}
public class Plain { [Obsolete("Test")] public void Fact() { } }
`
  expect(outlined(text, 'c#')).toEqual([
    'suite QueueTests 1-16',
    '  test Rejects 3/5-5',
    '  test Takes 6/7-7',
    '  test OfNUnit 8/8-8',
    '  test OfCases 9/11-11',
    '  test OfMsTest 12/13-13',
    '  function Before 14/14-14',
    '  suite Inner 15-15',
    '    test Deep 15/15-15',
    'type Plain 17-17',
    '  function Fact 17/17-17',
  ])
})

test('MM-LANG-0007: titles, cases and tags of .NET', () => {
  const text = `[Trait("Category", "OC-0")]
public class QueueTests
{
    [Fact(DisplayName = "rejects OC-1"), Trait("Req", "OC-2")]
    public void Rejects() { }
    [TestCase(1, TestName = "one OC-3")]
    [Category("OC-4")]
    public void OfCases(int a) { }
    [TestMethod("shown")]
    public void OfMsTest() { Check("none"); }
}
`
  expect(outlined(text, 'c#')).toEqual([
    'suite QueueTests 1/2-11 #Category #OC-0',
    '  test rejects OC-1 4/5-5 #Req #OC-2',
    '  test OfCases 6/8-8 "one OC-3" #OC-4',
    '  test shown 9/10-10',
  ])
})
