using System.Globalization;

namespace MimFunctions.Domain.Forms.Rules;

/// <summary>The rules that forms have in common, each under an id of its own form: whose it is, and what stands in it twice or without being asked for.</summary>
/// <param name="StateMissing">A state is named.</param>
/// <param name="StateUnknown">What is named is a Member State.</param>
/// <param name="StateOfAnotherFolder">It is the state of the drop folder.</param>
/// <param name="GivenTwice">A field stands in the form once.</param>
/// <param name="FieldUnknown">Every field is one of the form.</param>
internal sealed record EveryForm(Rule StateMissing, Rule StateUnknown, Rule StateOfAnotherFolder, Rule GivenTwice, Rule FieldUnknown)
{
    /// <summary>Id of the field that names the sending state.</summary>
    public const string MemberState = "memberState";

    /// <summary>The rules of a form.</summary>
    /// <param name="series">How the ids of its rules begin: <c>MIM-ANS-</c>.</param>
    /// <param name="givenTwice">Number of the rule about fields given twice; that about strange fields comes next.</param>
    /// <param name="folder">Number from docs/law.md or of the network's rules by which a state acts in its own folder only; null for none.</param>
    public static EveryForm Of(string series, int givenTwice, string? folder = null) => new(
        new(Id(series, 1), Severity.Error, "no Member State"), new(Id(series, 2), Severity.Error, "not a Member State"),
        new(Id(series, 3), Severity.Error, "not the state of the drop folder", folder), new(Id(series, givenTwice), Severity.Warning, "field given more than once"),
        new(Id(series, givenTwice + 1), Severity.Warning, "field that is not of this form"));

    /// <summary>The judges of a form's own fields, and that of the sending state.</summary>
    public IReadOnlyDictionary<string, Func<Entry, FieldVerdict>> With(IReadOnlyDictionary<string, Func<Entry, FieldVerdict>> own) => new Dictionary<string, Func<Entry, FieldVerdict>>(own)
    {
        [MemberState] = entry => SenderRules.State(entry, StateMissing, StateUnknown, StateOfAnotherFolder),
    };

    private static string Id(string series, int number) => string.Create(CultureInfo.InvariantCulture, $"{series}{number:00}");
}
