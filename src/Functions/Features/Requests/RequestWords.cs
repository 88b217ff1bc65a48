using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;

namespace MimFunctions.Features.Requests;

/// <summary>Turns of phrase that letters about requests share.</summary>
internal static class RequestWords
{
    private const int LongestTitle = 90;

    /// <summary>The name of an authority at the beginning of a sentence.</summary>
    public static string Starting(this Authority authority) => authority.Name.Capital();

    /// <summary>A sentence that begins with a name: <c>the Netherlands</c> becomes <c>The Netherlands</c>.</summary>
    public static string Capital(this string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    /// <summary>A text on one line and short enough for a subject.</summary>
    public static string Short(string text) =>
        Quotation.Cut(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestTitle)!;

    /// <summary>A day with its name, as people plan by it: <c>Monday, 28 December 2026</c>.</summary>
    public static string Day(DateOnly day) => $"{day.DayOfWeek}, {FormDate.ForPeople(day)}";

    /// <summary>Names in a sentence: <c>Germany, Greece and Spain</c>.</summary>
    public static string Names(IEnumerable<Authority> authorities)
    {
        var names = authorities.Select(authority => authority.Name).ToArray();
        return names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }

    /// <summary>Why this state is asked, and whether it must answer (MIM-10, MIM-14).</summary>
    public static string Duty(InformationRequest request, Domain.Requests.Addressee asked)
    {
        var state = Authority.Of(asked.State).Starting();
        return asked.Duty == Domain.Requests.Duty.Obliged
            ? $"{state} communicated the measure and is to answer within one month: Decision 2006/688/EC, Article 2(3)."
            : $"{state} is asked, not obliged: {Obligation.Words(Obligation.Of(request, asked))}. "
              + "The date is the one by which an answer would help.";
    }

    /// <summary>A ground for declining, for the middle of a sentence.</summary>
    public static string Ground(DeclineGround ground) => ground == DeclineGround.Other ? "another reason" : StandingWords.Of(ground);

    /// <summary>Why the reader gets the letter.</summary>
    public static string Reason(Mechanism.Directory.Addressee to) =>
        $"you are listed as {(to.Role == AddresseeRole.ContactPoint ? "a" : "deputy of the")} contact point of {Parties.Name(to.Party)}";
}
