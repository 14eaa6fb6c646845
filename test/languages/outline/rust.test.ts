import { describe, expect, test } from 'vitest'
import { outlined } from '../outlined.ts'

test('MM-LANG-0006: Rust: functions, types and their implementations', () => {
  const text = `/// A queue.
#[derive(Debug)]
pub struct Queue<'a> { name: &'a str }

impl<'a, T: Into<Vec<u8>>> Queue<'a> {
    pub(crate) async unsafe fn push(&self, a: [u8; 4]) -> Result<(), String>
    where
        T: Clone,
    {
        let c = '{';
        let s = r#"} " {"#;
        Ok(())
    }
    const fn size() -> usize { 1 }
}
impl<T> fmt::Display for Queue<'_> {
    fn fmt(&self) {}
}
trait Shape { fn side(&self) -> f64; fn name() -> String { String::new() } }
extern "C" fn call(f: fn(i32) -> i32) {}
struct Unit;
enum Color { Red }
`
  expect(outlined(text, 'rust')).toEqual([
    'type Queue 1/3-3',
    'type Queue 5-15',
    '  function push 6-13',
    '  function size 14-14',
    'type Queue 16-18',
    '  function fmt 17-17',
    'type Shape 19-19',
    '  function side 19-19',
    '  function name 19-19',
    'function call 20-20',
    'type Unit 21-21',
    'type Color 22-22',
  ])
})

test('MM-LANG-0012: tests of Rust, and what is none', () => {
  const text = `fn test_by_name_only() {}

#[cfg(test)]
mod tests {
    use super::*;

    fn helper() {}

    #[test]
    #[should_panic]
    fn rejects() {}
    #[tokio::test(flavor = "multi_thread")]
    async fn waits() {}
    #[rstest]
    #[case(1)]
    fn of_cases(#[case] a: u8) {}
    #[test] fn in_line() {} #[test] fn behind() {}
    #[test_case(1; "one")]
    fn named_cases(a: u8) {}
    proptest! {
        #[test]
        fn holds(a in 0..10) {}
    }
    #[cfg(test)]
    fn only_built() {}
}

#[cfg(all(test, feature = "x"))]
mod more { #[wasm_bindgen_test] fn web() {} }
#[cfg(not(test))]
mod real { fn a() {} }
`
  expect(outlined(text, 'rust')).toEqual([
    'function test_by_name_only 1-1',
    'suite tests 3/4-26',
    '  function helper 7-7',
    '  test rejects 9/11-11',
    '  test waits 12/13-13',
    '  test of_cases 14/16-16',
    '  test in_line 17/17-17',
    '  test behind 17/17-17',
    '  test named_cases 18/19-19',
    '  test holds 21/22-22',
    '  suite only_built 24/25-25',
    'suite more 28/29-29',
    '  test web 29/29-29',
    'type real 30/31-31',
    '  function a 31-31',
  ])
})

test('MM-LANG-0012: a module among tests is a suite, and one of code is none', () => {
  const text = `mod clock {
    fn now() {}
    #[cfg(test)]
    mod tests {
        mod full {
            pub mod again { #[test] fn rejects() {} }
            #[test] fn rejects() {}
        }
    }
}
`
  expect(outlined(text, 'rust', { inTests: false })).toEqual([
    'function now 2-2',
    'suite tests 3/4-9',
    '  suite full 5-8',
    '    suite again 6-6',
    '      test rejects 6/6-6',
    '    test rejects 7/7-7',
  ])
  expect(outlined('mod full { #[test] fn rejects() {} }\nmod common;\n', 'rust')).toEqual([
    'suite full 1-1',
    '  test rejects 1/1-1',
  ])
})

describe('MM-LANG-0008: what stands above', () => {
  test('not what speaks of the file, not behind other code, not beyond a blank line', () => {
    const text = `//! Of the file.
/*! Of the file too. */
fn a() {} // Of a.
fn b() {}
/* Before c. */ fn c() {} /* Behind c, and before d. */ fn d() {}

// Of nothing.

#[inline]

// Of e.
fn e() {}
`
    expect(outlined(text, 'rust')).toEqual([
      'function a 3-3',
      'function b 4-4',
      'function c 5/5-5',
      'function d 5/5-5',
      'function e 9/12-12',
    ])
  })
})
