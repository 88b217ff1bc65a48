namespace MimFunctions.Domain.ContactPoints.Directory;

/// <summary>What an entry of the directory says. Functions, not persons: a name is the exception and is erased first.</summary>
/// <param name="Authority">Name of the authority in its own language.</param>
/// <param name="AuthorityEnglish">The same in English.</param>
/// <param name="Unit">The unit.</param>
/// <param name="InAuthority">The state attests that it is inside an immigration and asylum authority, not a police, intelligence or counter-terrorism one (CP-1).</param>
/// <param name="Central">Whether it is the state's central contact point (CP-3).</param>
/// <param name="Mailbox">The function mailbox (CP-4).</param>
/// <param name="Telephone">With the code of the country.</param>
/// <param name="Channels">The secure channels; those of the checks (CP-15).</param>
/// <param name="Hours">When it is there, in the legal time of its state.</param>
/// <param name="OutOfHours">How it is reached at other times; null when it is not.</param>
/// <param name="Languages">Codes of the languages it works in.</param>
/// <param name="Competences">What it is competent for (CP-19).</param>
/// <param name="Deputy">Which function stands in.</param>
/// <param name="SpecialContact">Which function takes hard cases.</param>
/// <param name="PersonName">A name, if the state wants one; shown on opening only, erased on withdrawal.</param>
/// <param name="ValidFrom">First day; null for at once.</param>
/// <param name="ValidUntil">Last day; null when not set.</param>
public sealed record EntryDetails(
    string Authority, string AuthorityEnglish, string Unit, bool InAuthority, bool Central, string Mailbox, string? Telephone,
    IReadOnlyList<SecureChannel> Channels, string? Hours, string? OutOfHours, IReadOnlyList<string> Languages, IReadOnlyList<Competence> Competences,
    string? Deputy, string? SpecialContact, string? PersonName, DateOnly? ValidFrom, DateOnly? ValidUntil)
{
    /// <summary>Every text that the state wrote, with the id of its field.</summary>
    public IEnumerable<(string Field, string Text)> Texts() => new (string, string?)[]
    {
        (EntryFields.Authority, Authority), (EntryFields.AuthorityEnglish, AuthorityEnglish), (EntryFields.Unit, Unit), (EntryFields.Mailbox, Mailbox),
        (EntryFields.Telephone, Telephone), (EntryFields.Hours, Hours), (EntryFields.OutOfHours, OutOfHours), (EntryFields.Deputy, Deputy),
        (EntryFields.SpecialContact, SpecialContact), (EntryFields.PersonName, PersonName),
    }.Concat(Channels.Select(channel => (EntryFields.Channels, channel.Address))).Where(text => text.Item2 is not null).Select(text => (text.Item1, text.Item2!));

    /// <summary>Whether it can be reached by this channel.</summary>
    public bool Has(ContactChannel channel) => channel switch
    {
        ContactChannel.Mailbox => true,
        ContactChannel.Telephone => Telephone is not null,
        _ => Channels.Any(each => each.Kind == channel),
    };
}
