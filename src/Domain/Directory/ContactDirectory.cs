namespace MimFunctions.Domain.Directory;

/// <summary>Who can be told: contact points and experts of the Member States and institutions (MIM-18, MIM-21).</summary>
/// <param name="Version">Version of the layout of the directory file.</param>
/// <param name="Parties">Member States and institutions, each at most once.</param>
public sealed record ContactDirectory(int Version, IReadOnlyList<Party> Parties)
{
    /// <summary>The party with this code, or null.</summary>
    public Party? Party(string code) => Parties.FirstOrDefault(p => p.Code == code);
}

/// <summary>A Member State or an institution with its people.</summary>
/// <param name="Code">Two-letter code of a Member State; <c>COM</c>, <c>EP</c> or <c>COUNCIL</c> for an institution.</param>
/// <param name="ContactPoints">Told at once, except deputies; the first of the others is printed on forms and receipts as the one to ask.</param>
/// <param name="Experts">Told of what they subscribed to.</param>
/// <param name="Coordinators">Who coordinates the state's liaison officers: told of what concerns their networks beside the contact points; null for nobody.</param>
public sealed record Party(string Code, IReadOnlyList<ContactPoint> ContactPoints, IReadOnlyList<Expert> Experts, IReadOnlyList<ContactPoint>? Coordinators = null)
{
    /// <summary>Codes of the languages in which the party works, the first of them that of its mails; null for English.</summary>
    public IReadOnlyList<string>? Languages { get; init; }

    /// <summary>The one to ask, or null when none is registered; never a deputy.</summary>
    public ContactPoint? ToAsk => Principals.FirstOrDefault();

    /// <summary>The contact points that are told at once.</summary>
    public IEnumerable<ContactPoint> Principals => ContactPoints.Where(person => !person.Deputy);

    /// <summary>Those told only when nobody else of the party could be reached (<see cref="TellTheDeputies"/>).</summary>
    public IEnumerable<ContactPoint> Deputies => ContactPoints.Where(person => person.Deputy);
}

/// <summary>A national contact point (MIM-18), or that of an institution.</summary>
/// <param name="Name">Name or function of the person.</param>
/// <param name="Authority">Ministry or office.</param>
/// <param name="Email">Mailbox.</param>
/// <param name="Telephone">With country code; may be absent.</param>
/// <param name="Deputy">Written to only when nobody else of the party could be reached.</param>
/// <param name="TellOfAcceptance">Told of every form of the own state that is accepted, too; of refusals and warnings everyone is told.</param>
public sealed record ContactPoint(
    string Name, string Authority, string Email, string? Telephone = null, bool Deputy = false, bool TellOfAcceptance = false)
{
    /// <summary>Code of the language of this mailbox's mails; null for that of the party.</summary>
    public string? Language { get; init; }
}

/// <summary>An expert who subscribed to communications.</summary>
/// <param name="Name">Name or function of the person.</param>
/// <param name="Email">Mailbox.</param>
/// <param name="Areas">Codes of areas; empty for all.</param>
/// <param name="States">Codes of notifying states; empty for all.</param>
/// <param name="Delivery">At once, or in one digest a day.</param>
public sealed record Expert(string Name, string Email, IReadOnlyList<string> Areas, IReadOnlyList<string> States, Delivery Delivery)
{
    /// <summary>Code of the language of this person's mails; null for that of the party.</summary>
    public string? Language { get; init; }
}

/// <summary>When an expert is told.</summary>
public enum Delivery
{
    /// <summary>At once, one mail for each communication.</summary>
    Immediate,

    /// <summary>Once a day, all in one mail.</summary>
    Digest,
}
