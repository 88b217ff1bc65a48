using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>What someone filled in on the page of a reply.</summary>
/// <param name="Values">Texts by the name of their field.</param>
/// <param name="Files">Files that were attached and may be.</param>
/// <param name="Problems">What is wrong, each with the field it is about.</param>
internal sealed record ReplyForm(IReadOnlyDictionary<string, string> Values, IReadOnlyList<AttachedFile> Files, IReadOnlyList<Refusal> Problems)
{
    /// <summary>A page nobody has filled in yet.</summary>
    public static ReplyForm Blank { get; } = new(new Dictionary<string, string>(), [], []);

    /// <summary>The text of a field with its ends of lines made one kind; null when it is blank.</summary>
    public string? Text(string field) =>
        Values.GetValueOrDefault(field)?.ReplaceLineEndings("\n").Trim() is { Length: > 0 } text ? text : null;

    /// <summary>What is wrong with a field.</summary>
    public IEnumerable<Refusal> About(string field) => Problems.Where(problem => problem.Field == field);

    /// <summary>The day in a field; null when there is none that is certain.</summary>
    public DateOnly? Day(string field) => Text(field) is { } text ? FormDate.From(text).Match<DateOnly?>(day => day, _ => null) : null;

    /// <summary>The same with what else is wrong.</summary>
    public ReplyForm And(IEnumerable<Refusal> more) => this with { Problems = [.. Problems, .. more] };
}
