import type { Sample } from '../sample.ts'

export const perl: Sample = {
  path: 't/queue.t',
  text: `#!/usr/bin/perl
use Test::More;

=head1 NAME

QU-1 stands in the documentation.

=cut

# QU-2
sub admit {
    my $last = $#list; # QU-3
    s/# QU-4/x/; s{a}{# QU-5}; my $x = q{# QU-6};
    my %h = (y => 1, q => 2, z => $x ? 'a':''); # QU-7
    $x =~ m,['"/],s; $y = qr{(?:a{1}b){2}['#] # QU-18}x; # QU-19
    print <<'A!B';
# QU-20
A!B
    print <<"END" if /# QU-8/;
# QU-9
END
}

subtest 'when full QU-10' => sub {
    # QU-11
    is($x, 'QU-12', 'refuses QU-13');
    ok($y); # QU-14
};
is(admit(), 'QU-15');
__END__
# QU-16

=pod

QU-17
`,
  places: [
    'QU-1 comment',
    'QU-2 comment admit',
    'QU-3 comment admit',
    'QU-4 string admit',
    'QU-5 string admit',
    'QU-6 string admit',
    'QU-7 comment admit',
    'QU-18 string admit',
    'QU-19 comment admit',
    'QU-20 string admit',
    'QU-8 string admit',
    'QU-9 string admit',
    'QU-10 title when full QU-10',
    'QU-11 comment when full QU-10 > refuses QU-13',
    'QU-12 string when full QU-10 > refuses QU-13',
    'QU-13 title when full QU-10 > refuses QU-13',
    'QU-14 comment when full QU-10',
    'QU-15 string',
    'QU-16 string',
    'QU-17 comment',
  ],
}
