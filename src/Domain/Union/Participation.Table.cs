using MimFunctions.Domain.Text;
using static MimFunctions.Domain.Union.Instrument;
using static MimFunctions.Domain.Union.Provenance;

namespace MimFunctions.Domain.Union;

public sealed partial record Participation
{
    private static readonly string[] Before2004 = ["BE", "DE", "EL", "ES", "FR", "IT", "LU", "NL", "AT", "PT", "FI", "SE"];
    private static readonly string[] Joined2004 = ["CZ", "EE", "CY", "LV", "LT", "HU", "MT", "PL", "SI", "SK"];
    private static readonly DateOnly Accession2004 = new(2004, 5, 1);
    private static readonly DateOnly Accession2007 = new(2007, 1, 1);
    private static readonly DateOnly Accession2013 = new(2013, 7, 1);
    private static readonly DateOnly LastDayOfUkMembership = new(2020, 1, 31);

    // Its own article 8 says 5 January 2004, before it was adopted (F-25); read in the act, so taken as written.
    private static readonly DateOnly Liaison2004 = new(2004, 1, 5);
    private static readonly DateOnly LastDayOfLiaison2004 = new(2019, 8, 13);
    private static readonly DateOnly Liaison2019 = new(2019, 8, 14);
    private static readonly DateOnly Mutual = new(2006, 11, 3);

    // Denmark has no row: not bound by 2006/688; for the liaison acts its own choice under the protocols is not known here (docs/law.md 9.1).
    private static readonly Participation[] Table =
    [
        .. Rows(MutualInformation, Mutual, null, $"Member State", Found, [.. Before2004, .. Joined2004]),
        .. Rows(MutualInformation, Mutual, null, $"opt-in", GeneralKnowledge, "IE"),
        .. Rows(MutualInformation, Mutual, LastDayOfUkMembership, $"opt-in, until it left the Union", GeneralKnowledge, "UK"),
        .. Rows(MutualInformation, Accession2007, null, $"accession", GeneralKnowledge, "BG", "RO"),
        .. Rows(MutualInformation, Accession2013, null, $"accession", Found, "HR"),

        .. Rows(LiaisonNetwork2004, Liaison2004, LastDayOfLiaison2004, $"Member State", Found, Before2004),
        .. Rows(LiaisonNetwork2004, Liaison2004, LastDayOfLiaison2004, $"takes part", GeneralKnowledge, "IE"),
        .. Rows(LiaisonNetwork2004, Liaison2004, LastDayOfLiaison2004, $"took part", Found, "UK"),
        .. Rows(LiaisonNetwork2004, Liaison2004, LastDayOfLiaison2004, $"development of Schengen", Found, "IS", "NO"),
        .. Rows(LiaisonNetwork2004, Accession2004, LastDayOfLiaison2004, $"accession", GeneralKnowledge, Joined2004),
        .. Rows(LiaisonNetwork2004, Accession2007, LastDayOfLiaison2004, $"accession", GeneralKnowledge, "BG", "RO"),
        .. Rows(LiaisonNetwork2004, new(2008, 12, 12), LastDayOfLiaison2004, $"association with Schengen", GeneralKnowledge, "CH"),
        .. Rows(LiaisonNetwork2004, new(2011, 12, 19), LastDayOfLiaison2004, $"association with Schengen", GeneralKnowledge, "LI"),
        .. Rows(LiaisonNetwork2004, Accession2013, LastDayOfLiaison2004, $"accession", Found, "HR"),

        .. Rows(LiaisonNetwork2019, Liaison2019, null, $"Member State", Found, [.. Before2004, .. Joined2004, "BG", "RO", "HR"]),
        .. Rows(LiaisonNetwork2019, Liaison2019, null, $"takes part", GeneralKnowledge, "IE"),
        .. Rows(LiaisonNetwork2019, Liaison2019, null, $"association with Schengen", GeneralKnowledge, "IS", "NO", "CH", "LI"),
    ];

    private static IEnumerable<Participation> Rows(
        Instrument instrument, DateOnly from, DateOnly? until, Sentence basis, Provenance source, params string[] states) =>
        states.Select(state => new Participation(instrument, state, from, until, basis, source));
}
