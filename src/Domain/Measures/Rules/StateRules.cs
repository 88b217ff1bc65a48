using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Measures.Rules;

/// <summary>Field 1: the state is that of the drop folder, never what the form says (design.md, rule 7).</summary>
internal static class StateRules
{
    public static Verdict Judge(Entry entry)
    {
        var named = MemberState.Find(entry.Text);
        return Verdict.Of(named?.Code, [.. Naming(entry, named), .. Participating(entry)]);
    }

    private static IEnumerable<Finding> Naming(Entry entry, MemberState? named)
    {
        var home = entry.Context.DropState;
        if (entry.Text is null)
            yield return entry.Missing(ReportRules.StateMissing, "The form does not say which Member State communicates.");
        else if (named is null)
            yield return entry.Finding(ReportRules.StateUnknown, NotAState(entry.Text), $"Write {home.EnglishName} or {home.Code}.");
        else if (named != home)
            yield return entry.Finding(
                ReportRules.StateOfAnotherFolder,
                $"The form names {named.EnglishName} but was dropped in the folder of {home.EnglishName}.",
                $"Correct {entry.Name}, or let {named.EnglishName} drop the form in its own folder.");
    }

    private static string NotAState(string said) => Language.Find(said) is { } language
        ? $"This is the language {language.EnglishName}, not a Member State."
        : "This is not a Member State.";

    private static IEnumerable<Finding> Participating(Entry entry)
    {
        var home = entry.Context.DropState;
        var day = LegalTime.DayOf(entry.Context.ReceivedAt, home);
        if (!Participation.IsBound(Instrument.MutualInformation, home, day))
            yield return entry.Finding(
                ReportRules.StateNotBound,
                $"{home.EnglishName} is not bound by Decision 2006/688/EC, so this is kept as voluntary information.",
                "Nothing to do: the others are told all the same.");
    }
}
