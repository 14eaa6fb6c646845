import { expect, test } from 'vitest'
import { outlined } from '../outlined.ts'

test('MM-LANG-0006: Kotlin: functions and types, with and without a body', () => {
  const text = `private suspend inline fun <reified T : Any> List<T>.each(f: () -> Unit) {
    val s = "a \${b { "}" }} c"
}
fun short() = 1
fun long(a: Int): Int =
    other(a)
        .more()
val y = run { 1 }
data class Point(val a: Int, val b: List<Int> = listOf(1))
interface Shape { fun side(); fun name(): String }
object One {
    val x = Foo::class
    fun \`in words\`() { }
}
`
  expect(outlined(text, 'kotlin')).toEqual([
    'function each 1-3',
    'function short 4-4',
    'function long 5-7',
    'type Point 9-9',
    'type Shape 10-10',
    '  function side 10-10',
    '  function name 10-10',
    'type One 11-14',
    '  function in words 13-13',
  ])
})

test('MM-LANG-0012: tests of JUnit and Kotest', () => {
  const text = `class QueueTest : Base() {
    // Above.
    @Test
    fun \`rejects what isn't  OC-1\`() = runTest {
        check()
    }
    @Test fun plain() { }
    fun helper() { }
}
class Strings : StringSpec({
    "takes OC-2" {
        check("no" { })
    }
    "configured".config(enabled = false) { }
})
class Describes : DescribeSpec() {
    init {
        describe("outer") {
            it("inner") { }
        }
    }
}
fun main() { "no test" { } }
`
  expect(outlined(text, 'kotlin')).toEqual([
    'suite QueueTest 1-9',
    `  test rejects what isn't OC-1 2/4-6 "rejects what isn't  OC-1"`,
    '  test plain 7/7-7',
    '  function helper 8-8',
    'suite Strings 10-15',
    '  test takes OC-2 11-13',
    '  test configured 14-14',
    'suite Describes 16-22',
    '  suite outer 18-20',
    '    test inner 19-19',
    'function main 23-23',
  ])
})
