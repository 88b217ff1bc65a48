using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.DataProtection;

/// <summary>The person who asks for their data: by mailbox, by name, or by both.</summary>
/// <param name="Mailbox">The mailbox; null when it is not known.</param>
/// <param name="Name">The name, or a part of it; null when it is not known.</param>
public sealed record PersonSought(string? Mailbox, string? Name)
{
    /// <summary>A shorter name would find everybody.</summary>
    public const int ShortestName = 4;

    /// <summary>What stands against the search; none when it can be made.</summary>
    public IReadOnlyList<Refusal> Against =>
    [
        .. Mailbox is null && Name is null ? [new Refusal("PRS-1", "mailbox", $"Nobody is named.", $"Give the person's mailbox, name, or both.")] : Array.Empty<Refusal>(),
        .. Name is not null && LooseText.Key(Name).Length < ShortestName
            ? [new Refusal("PRS-2", "name", $"The name is too short to find one person by it.", $"Give at least {ShortestName} letters, or the mailbox.")] : Array.Empty<Refusal>(),
    ];

    /// <summary>Reads what was filled in.</summary>
    public static PersonSought Of(string? mailbox, string? name) => new(Filled(mailbox), Filled(name));

    /// <summary>Whether these are the person's.</summary>
    public bool Is(string? name, string? mailbox) => IsMailbox(mailbox) || (Name is not null && Has(name, Name));

    /// <summary>Whether this is the person's mailbox.</summary>
    public bool IsMailbox(string? mailbox) => Mailbox is not null && string.Equals(mailbox?.Trim(), Mailbox, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text names the person.</summary>
    public bool IsNamedIn(string? text) => (Mailbox is not null && Has(text, Mailbox)) || (Name is not null && Has(text, Name));

    private static bool Has(string? text, string part) => LooseText.Key(text).Contains(LooseText.Key(part), StringComparison.Ordinal);

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>Where something of a person was found.</summary>
public enum FoundIn
{
    /// <summary>The own entry of the party in the directory.</summary>
    Entry,

    /// <summary>The file of the directory, which the operator keeps.</summary>
    DirectoryFile,

    /// <summary>A subscription.</summary>
    Subscription,

    /// <summary>A secondment of a liaison officer.</summary>
    Secondment,

    /// <summary>A communication: its contact. The law wants it kept.</summary>
    Communication,

    /// <summary>An exchange of views: what the own state said.</summary>
    Thread,

    /// <summary>What a colleague wrote for the contact point, or for whom the link was.</summary>
    Colleague,

    /// <summary>What is blocked already.</summary>
    Blocked,
}

/// <summary>Something of a person that the hub holds.</summary>
/// <param name="In">Where.</param>
/// <param name="Subject">Its number or name there.</param>
/// <param name="Data">What is held.</param>
/// <param name="CanBeBlocked">Whether it goes when the person's mailbox is blocked.</param>
public sealed record FoundData(FoundIn In, Sentence Subject, IReadOnlyList<FoundField> Data, bool CanBeBlocked = false);

/// <summary>One thing that is held.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">What it says.</param>
public sealed record FoundField(Sentence Label, string Value);
