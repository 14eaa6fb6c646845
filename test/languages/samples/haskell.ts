import type { Sample } from '../sample.ts'

export const haskell: Sample = {
  path: 'test/QueueSpec.hs',
  text: `{-# LANGUAGE OverloadedStrings #-}
{- QU-1 {- nested -} QU-2 -}
module QueueSpec where

-- | QU-3
admit :: Job -> Queue' -> Bool
admit job queue' = quote == '"' && a --> b -- QU-4
  where text = "-- QU-5"

-- QU-6
data Queue = Queue

spec :: Spec
spec = describe "when full QU-7" $ do
  it "refuses QU-8" $ do
    admit 1 ${'`'}shouldBe${'`'} "QU-9" -- QU-10
  it "accepts QU-11" $
    pending

tests = testGroup "all"
  [ testCase "refuses QU-12" $ do
      assert True -- QU-13
  , testCase "accepts" $ do
      assert True -- QU-14
  ]

prop_qu_15 x = x == x -- QU-16
`,
  places: [
    'QU-1 comment',
    'QU-2 comment',
    'QU-3 comment admit',
    'QU-4 comment admit',
    'QU-5 string admit',
    'QU-6 comment Queue',
    'QU-7 title spec > when full QU-7',
    'QU-8 title spec > when full QU-7 > refuses QU-8',
    'QU-9 string spec > when full QU-7 > refuses QU-8',
    'QU-10 comment spec > when full QU-7 > refuses QU-8',
    'QU-11 title spec > when full QU-7 > accepts QU-11',
    'QU-12 title tests > all > refuses QU-12',
    'QU-13 comment tests > all > refuses QU-12',
    'QU-14 comment tests > all > accepts',
    'qu_15 name prop_qu_15',
    'QU-16 comment prop_qu_15',
  ],
}
