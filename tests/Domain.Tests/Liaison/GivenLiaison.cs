using System.Text.Json;
using System.Text.Json.Serialization;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Forms;
using MimFunctions.Domain.References;

namespace MimFunctions.Domain.Tests.Liaison;

/// <summary>What tests of liaison forms start from: the real definitions, and a form of each without fault.</summary>
internal static class GivenLiaison
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static FormDefinition Report { get; } = Load("ilo-1");

    public static FormDefinition Topics { get; } = Load("ilo-2");

    public static FormDefinition Notice { get; } = Load("ilo-secondment-1");

    public static FormContext Context { get; } = new(Given.Austria, Given.Received, true, new HashSet<string>());

    public static SecondmentContext NoticeContext { get; } = new(Given.Austria, Given.Received, true, FollowsKnown: true);

    public static ReportNumber ReportNumber { get; } = new(Given.Austria, 2026, 3);

    public static SecondmentNumber Number { get; } = new(Given.Austria, 2026, 4);

    public static IReadOnlyDictionary<string, string[]> FaultlessReport { get; } = new Dictionary<string, string[]>
    {
        [LiaisonFields.HostCountry] = ["Ethiopia"],
        [LiaisonFields.Semester] = ["2019-1"],
        [LiaisonFields.MemberState] = ["Austria"],
        [LiaisonFields.ContributingStates] = ["Germany", "IT"],
        [LiaisonFields.AuthorName] = ["Erika Muster"],
        [LiaisonFields.ContactEmail] = ["ilo@inneres.example"],
        [LiaisonFields.Marking] = ["LIMITE"],
    }.Concat(LiaisonFields.PartA.Concat(LiaisonFields.PartB).Select(id => KeyValuePair.Create<string, string[]>(id, [$"What {id} says."]))).ToDictionary();

    /// <summary>The same on the twelve topics of 2019/1240.</summary>
    public static IReadOnlyDictionary<string, string[]> FaultlessTopics { get; } = FaultlessReport
        .Where(field => !LiaisonFields.PartB.Contains(field.Key))
        .Select(field => field.Key == LiaisonFields.Semester ? KeyValuePair.Create<string, string[]>(field.Key, ["2025-2"]) : field)
        .Concat(LiaisonFields.Topics.Select(id => KeyValuePair.Create<string, string[]>(id, [$"What {id} says."]))).ToDictionary();

    public static IReadOnlyDictionary<string, string[]> FaultlessNotice { get; } = new Dictionary<string, string[]>
    {
        [SecondmentFields.MemberState] = ["AT"],
        [SecondmentFields.Intention] = ["made"],
        [SecondmentFields.HostCountry] = ["ET"],
        [SecondmentFields.City] = ["Addis Ababa"],
        [SecondmentFields.HostKind] = ["memberStateMission"],
        [SecondmentFields.From] = ["1.2.2026"],
        [SecondmentFields.Until] = ["31 January 2028"],
        [SecondmentFields.Duties] = ["Advice to carriers."],
        [SecondmentFields.OnBehalfOf] = ["Germany"],
        [SecondmentFields.OfficerName] = ["Max Muster"],
        [SecondmentFields.OfficerEmail] = ["max.muster@inneres.example"],
        [SecondmentFields.OfficerTelephone] = ["+43 1 000 000"],
    };

    public static Judgement Reported(params (string Field, string[]? Values)[] changes) => Judged(ReadingOfReport(changes));

    /// <summary>The report on the twelve topics.</summary>
    public static Judgement ReportedTopics(params (string Field, string[]? Values)[] changes) =>
        JudgeLiaisonReport.Judge(Topics, Reading(Topics.Id, FaultlessTopics, changes), Context);

    /// <summary>The report on the twelve topics, with these rows in the table of flows.</summary>
    public static Judgement ReportedFlows(params (string Column, string Text)[][] rows)
    {
        var reading = Reading(Topics.Id, FaultlessTopics, []);
        return JudgeLiaisonReport.Judge(Topics, reading with { Fields = [.. reading.Fields, Rows(LiaisonFields.Flows, rows)] }, Context);
    }

    private static ReadField Rows(string table, (string Column, string Text)[][] rows) => new(table, ["rows"], Place.Cell(7, 1, 1),
        [.. rows.Select((row, index) => new ReadRow([.. row.Select((cell, column) => new ReadCell(cell.Column, cell.Text, Place.Cell(7, index + 2, column + 1)))]))]);

    public static Judgement Judged(FormReading reading) => JudgeLiaisonReport.Judge(Report, reading, Context);

    /// <summary>The report without fault, with these rows in a table.</summary>
    public static Judgement ReportedRows(string table, params (string Column, string Text)[][] rows)
    {
        var reading = ReadingOfReport();
        return Judged(reading with { Fields = [.. reading.Fields, Rows(table, rows)] });
    }

    public static Judgement Announced(params (string Field, string[]? Values)[] changes) => Announced(NoticeContext, changes);

    public static Judgement Announced(SecondmentContext context, params (string Field, string[]? Values)[] changes) =>
        JudgeSecondment.Judge(Notice, Reading(Notice.Id, FaultlessNotice, changes), context);

    /// <summary>The notice that a form without fault becomes, with some fields changed.</summary>
    public static SecondmentNotice NoticeOf(string digest, DateTimeOffset at, params (string Field, string[]? Values)[] changes) =>
        SecondmentForm.Read(Announced(changes).Fields, at, digest);

    /// <summary>An accepted report form.</summary>
    public static Submission Accepted(params (string Field, string[]? Values)[] changes)
    {
        var judgement = Reported(changes);
        return LiaisonIntake.Report(
            new Arrival("AT", "report.docx", "v1", "d0", Given.Received, "liaison"), "ilo-1", judgement, ReportNumber,
            JudgeLiaisonReport.Suspicions(judgement.Findings).Count > 0);
    }

    public static FormReading ReadingOfReport(params (string Field, string[]? Values)[] changes) => Reading(Report.Id, FaultlessReport, changes);

    private static FormReading Reading(string form, IReadOnlyDictionary<string, string[]> faultless, (string Field, string[]? Values)[] changes)
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
