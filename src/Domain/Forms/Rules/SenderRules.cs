using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Forms.Rules;

/// <summary>Who sends a form: fields that every form has.</summary>
internal static class SenderRules
{
    /// <summary>The state is that of the drop folder, never what the form says (docs/rules.md, rule 7).</summary>
    /// <param name="entry">The field.</param>
    /// <param name="missing">The rule that a state is named.</param>
    /// <param name="unknown">The rule that what is named is a Member State.</param>
    /// <param name="another">The rule that it is the state of the folder.</param>
    public static FieldVerdict State(Entry entry, Rule missing, Rule unknown, Rule another)
    {
        // Only folders of liaison officers have states that are not Member States (F-16).
        var named = entry.Context.DropState.IsAssociated ? MemberState.FindInLiaison(entry.Text) : MemberState.Find(entry.Text);
        return FieldVerdict.Of(named?.Code, [.. Naming(entry, named, missing, unknown, another)]);
    }

    /// <summary>Who can be asked about the form.</summary>
    /// <param name="entry">The field.</param>
    /// <param name="missing">The rule that someone is named.</param>
    public static FieldVerdict Name(Entry entry, Rule missing) => entry.Text is { } name
        ? FieldVerdict.Of(name)
        : FieldVerdict.Of(null, entry.Missing(missing, $"The form names nobody who can be asked about it."));

    /// <summary>An e-mail address, if any.</summary>
    /// <param name="entry">The field.</param>
    /// <param name="missing">The rule that there is one.</param>
    /// <param name="wrong">The rule that a mail could be sent to it.</param>
    public static FieldVerdict Email(Entry entry, Rule missing, Rule wrong) => entry.Text is { } text
        ? Found(entry, EmailAddress.In(text), wrong)
        : FieldVerdict.Of(null, entry.Missing(missing, InsteadOfEmail(entry)));

    private static FieldVerdict Found(Entry entry, (string? Address, string Others) found, Rule wrong) => found.Address is { } email
        ? FieldVerdict.Of(email, entry.Beside(found.Others, $"the address"))
        : FieldVerdict.Of(null, EmailAddress.Meant(entry.Text!) is { } meant
            ? entry.Finding(wrong, $"This is not an e-mail address as it stands; it looks like {meant}.", $"Write {meant} if that is meant.")
            : entry.Finding(wrong, $"This is not an e-mail address.", $"Write one address such as office@ministry.example."));

    private static IEnumerable<Finding> Naming(Entry entry, MemberState? named, Rule missing, Rule unknown, Rule another)
    {
        var home = entry.Context.DropState;
        if (entry.Text is null)
            yield return entry.Missing(missing, $"The form does not say which Member State communicates.");
        else if (named is null)
            yield return entry.Finding(unknown, NotAState(entry.Text), $"Write {home} or {home.Code}.");
        else if (named != home)
            yield return entry.Finding(
                another,
                $"The form names {named} but was dropped in the folder of {home}.",
                $"Correct {entry.Name}, or let {named} drop the form in its own folder.");
    }

    private static Sentence NotAState(string said) => Language.Find(said) is { } language
        ? (Sentence)$"This is the language {language}, not a Member State."
        : $"This is not a Member State.";

    private static Sentence InsteadOfEmail(Entry entry) => entry.Context.HasContactPoint
        ? (Sentence)$"The form gives no e-mail address, so questions go to the registered contact point."
        : $"The form gives no e-mail address, and no contact point of {entry.Context.DropState} is registered either.";
}
