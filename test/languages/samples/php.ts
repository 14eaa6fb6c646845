import type { Sample } from '../sample.ts'

export const php: Sample = {
  path: 'tests/QueueTest.php',
  text: `<p>It's # QU-1 // QU-2</p>
<?php
// QU-3 ?><b>// QU-4</b><?php
final class QueueTest extends TestCase
{
    /** QU-5 */
    #[Group('QU-6')]
    public function test_qu_7(): void
    {
        $this->assertSame('QU-8', "// QU-9"); # QU-10
    }

    #[Test]
    public function refuses(): void
    {
        echo <<<EOT
        # QU-11
        EOT;
        // QU-12
    }

    /**
     * @test
     * QU-13
     */
    public function waits(): void
    {
    }

    // QU-14
    private function make(): Queue
    {
        return new Queue();
    }
}

it('refuses QU-15', function () {
    expect(1)->toBe(1); // QU-16
});
`,
  places: [
    'QU-1 string',
    'QU-2 string',
    'QU-3 comment',
    'QU-4 string',
    'QU-5 comment QueueTest > test_qu_7',
    'QU-6 tag QueueTest > test_qu_7',
    'qu_7 name QueueTest > test_qu_7',
    'QU-8 string QueueTest > test_qu_7',
    'QU-9 string QueueTest > test_qu_7',
    'QU-10 comment QueueTest > test_qu_7',
    'QU-11 string QueueTest > refuses',
    'QU-12 comment QueueTest > refuses',
    'QU-13 comment QueueTest > waits',
    'QU-14 comment QueueTest > make',
    'QU-15 title refuses QU-15',
    'QU-16 comment refuses QU-15',
  ],
}
