using System.Text.Json;
using System.Text.Json.Serialization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Forms;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Requests.Forms;

/// <summary>What tests of request and answer forms start from: the real definitions, and a form of each without fault.</summary>
internal static class GivenForms
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static FormDefinition RequestForm { get; } = Load("mim-request-1");

    public static FormDefinition AnswerForm { get; } = Load("mim-answer-1");

    public static MemberState Germany { get; } = MemberState.FromCode("DE")!;

    /// <summary>Austria asked Germany, which communicated the measure, and Italy, which did not.</summary>
    public static InformationRequest Request { get; } = Ask.Decide(
        RequestReference.Parse("REQ-AT-2026-0007")!,
        new AskInput(
            Authority.Of(Given.Austria), "form:d0", new RequestSubject.Measure(Reference.Parse("MIM-DE-2026-0003")!),
            new Question("Scope of the act", "Whom does it concern?", "en"), [Germany, MemberState.FromCode("IT")!]),
        new AskContext(true, HolidayLists.None, Given.Received.AddDays(-7)));

    private static readonly Dictionary<string, string[]> FaultlessRequest = new()
    {
        ["memberState"] = ["Austria"],
        ["contactName"] = ["Erika Muster"],
        ["contactEmail"] = ["mim@inneres.example"],
        ["measure"] = ["MIM-DE-2026-0003"],
        ["title"] = ["Scope of the act"],
        ["question"] = ["Whom does it concern?"],
        ["language"] = ["English"],
        ["addressees"] = ["Germany", "IT"],
    };

    private static readonly Dictionary<string, string[]> FaultlessAnswer = new()
    {
        ["memberState"] = ["Germany"],
        ["request"] = ["REQ-AT-2026-0007"],
        ["contactName"] = ["Max Muster"],
        ["contactEmail"] = ["mim@inneres.example"],
        ["answer"] = ["Antragsteller."],
        ["answerEnglish"] = ["Applicants."],
        ["language"] = ["German"],
    };

    public static Judgement Asked(params (string Field, string[]? Values)[] changes) => Asked(AskContext, changes);

    public static Judgement Asked(RequestFormContext context, params (string Field, string[]? Values)[] changes) =>
        JudgeRequestForm.Judge(RequestForm, Reading("mim-request-1", FaultlessRequest, changes), context);

    public static RequestFormContext AskContext { get; } = new(Given.Austria, Given.Received, true, "d1", true, HolidayLists.None);

    public static AnswerFormContext AnswerContext { get; } = new(Germany, Given.Received, true, new HashSet<string>(), "d2", Request);

    public static Judgement Answered(params (string Field, string[]? Values)[] changes) => Answered(AnswerContext, changes);

    public static Judgement Answered(AnswerFormContext context, params (string Field, string[]? Values)[] changes) =>
        JudgeAnswerForm.Judge(AnswerForm, Reading("mim-answer-1", FaultlessAnswer, changes), context);

    /// <summary>A reply other than an answer.</summary>
    public static Judgement Replied(string reply, params (string Field, string[]? Values)[] changes) =>
        Answered([("answer", null), ("answerEnglish", null), ("language", null), ("reply", [reply]), .. changes]);

    private static FormReading Reading(string form, Dictionary<string, string[]> faultless, (string Field, string[]? Values)[] changes)
    {
        var values = faultless.ToDictionary(entry => entry.Key, entry => (string[]?)entry.Value);
        foreach (var (field, changed) in changes)
            values[field] = changed;
        var fields = values.Where(entry => entry.Value is not null)
            .Select((entry, index) => new ReadField(entry.Key, entry.Value!, Place.Cell(1, index + 1, 2)));
        return new(form, [.. fields], []);
    }

    private static FormDefinition Load(string id) => JsonSerializer.Deserialize<FormDefinition>(
        File.ReadAllText(Path.Combine(Given.Root, $"src/Functions/Mechanism/Forms/Definitions/{id}.json")), Json)!;
}
