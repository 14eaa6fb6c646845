import { describe, expect, test } from 'vitest'
import { outlined } from '../outlined.ts'

test('MM-LANG-0006: C: functions and types', () => {
  const text = `#include <stdio.h>
/* Pushes. */
static int queue_push(struct queue *q, int (*call)(int))
{
    char c = '{'; const char *s = "}\\" {";
    if (c) { return other(s); }
    else while (c) { }
    return 0;
}
struct queue { int size; };
int declared(void);
struct queue *made(void) { return NULL; }
static gboolean
gnu_style (int a,
           char *b)
{
  return TRUE;
}
`
  expect(outlined(text, 'c')).toEqual([
    'function queue_push 2/3-9',
    'type queue 10-10',
    'function made 12-12',
    'function gnu_style 13-18',
  ])
})

test('MM-LANG-0012: tests of C by their names and parameters, and by macros', () => {
  const text = `void test_unity(void) { }
static void test_cmocka(void **state)
{
}
void test_declared(void);
static int test_bit(int a) { return a; }
void test_with(int a) { }
START_TEST(test_check)
{
  ck_assert(1);
}
END_TEST
static void push_test(struct kunit *test) { }
TEST(Queue, Rejects) { }
Test(queue, criterion) { }
int main(void) { RUN_TEST(test_unity); }
`
  expect(outlined(text, 'c')).toEqual([
    'test test_unity 1-1',
    'test test_cmocka 2-4',
    'function test_bit 6-6',
    'function test_with 7-7',
    'test test_check 8-11',
    'test push_test 13-13',
    'test Queue.Rejects 14-14',
    'test queue.criterion 15-15',
    'function main 16-16',
  ])
})

describe('MM-LANG-0009: branches of the preprocessor that do not balance', () => {
  test('a function ends where its indentation does', () => {
    const text = `int broken(void)
{
#ifdef A
    if (a) {
#else
    if (b) {
#endif
    }
    return 0;
}

int next(void)
{
    return 1;
}
`
    expect(outlined(text, 'c')).toEqual(['function broken 1-10', 'function next 12-15'])
  })
})
