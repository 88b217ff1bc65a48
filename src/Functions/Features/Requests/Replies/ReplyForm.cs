using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>What someone filled in on the page of a reply.</summary>
/// <param name="Values">Texts by the name of their field.</param>
/// <param name="Files">Files that were attached and may be.</param>
/// <param name="Problems">What is wrong, each with the field it is about.</param>
internal sealed record ReplyForm(IReadOnlyDictionary<string, string> Values, IReadOnlyList<AttachedFile> Files, IReadOnlyList<Refusal> Problems)
{
    /// <summary>A page nobody has filled in yet.</summary>
    public static ReplyForm Blank { get; } = new(new Dictionary<string, string>(), [], []);

    /// <summary>What was posted; its files are taken only where there may be some.</summary>
    public static async Task<ReplyForm> Read(IFormCollection posted, bool withFiles, Action<AttachedFile> spilled, CancellationToken ct)
    {
        var values = posted.ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal);
        var (files, problems) = withFiles ? await AnswerFiles.Read(posted.Files, spilled, ct) : ([], []);
        return new ReplyForm(values, files, problems);
    }

    /// <summary>The text of a field with its ends of lines made one kind; null when it is blank.</summary>
    public string? Text(string field) => PostedForm.Text(Values.GetValueOrDefault(field));

    /// <summary>What is wrong with a field.</summary>
    public IEnumerable<Refusal> About(string field) => Problems.Where(problem => problem.Field == field);

    /// <summary>The day in a field; null when there is none that is certain.</summary>
    public DateOnly? Day(string field) => Text(field) is { } text ? FormDate.From(text).Match<DateOnly?>(day => day, _ => null) : null;

    /// <summary>The same with what else is wrong.</summary>
    public ReplyForm And(IEnumerable<Refusal> more) => this with { Problems = [.. Problems, .. more] };
}
