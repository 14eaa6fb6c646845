import type { Sample } from '../sample.ts'

export const hcl: Sample = {
  path: 'main.tf',
  text: `# QU-1
resource "aws_sqs_queue" "jobs" {
  name = "https://x # QU-2 ${'${'}var.name /* QU-3 */}" // QU-4
  policy = <<-EOT
    # QU-5
  EOT
  size = 1 /* QU-6 */
}
`,
  places: [
    'QU-1 comment',
    'QU-2 string',
    'QU-3 comment',
    'QU-4 comment',
    'QU-5 string',
    'QU-6 comment',
  ],
}
