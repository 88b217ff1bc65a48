using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Envelopes;
using MimFunctions.Mechanism.Forms.Reading;
using MimFunctions.Mechanism.Forms.Reading.Recognition;
using MimFunctions.Mechanism.Forms.Writing;

namespace MimFunctions.Fuzzing;

/// <summary>What holds for every file, whatever stands in it.</summary>
internal static class Promises
{
    // Of the processor: another process may have it in between.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private const long MostMemory = 400_000_000;

    private static readonly FormDefinition Form = FormLibrary.BuiltIn.ReportForm;

    private static readonly JudgementContext Context = new(
        MemberState.FromCode("AT")!, new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero), new HashSet<Domain.References.Reference>(), HasContactPoint: true, new HashSet<string>());

    /// <summary>Reads and judges; what is wrong, in words, or null.</summary>
    public static string? Broken(FuzzInput input, out Judgement? judged)
    {
        judged = null;
        var (time, memory) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        var file = input.File;
        try
        {
            if (input.Kind == FuzzKind.Plain)
                TakeApart(file);
            var read = FormFile.Read(file, "form", [Form]);
            if (Reading(read) is { } reading)
                judged = JudgeReportForm.Judge(Form, reading, Context);
            return Wrong(read, judged) ?? (Environment.CpuUsage.TotalTime - time is var used && used > Longest ? $"took {used.TotalSeconds:0.0} s"
                : GC.GetAllocatedBytesForCurrentThread() - memory is > MostMemory and var bytes ? $"took {bytes / 1_000_000} MB" : null);
        }
        catch (Exception thrown)
        {
            return thrown.ToString();
        }
    }

    /// <summary>What is written from a judged form reads back as the same, and the sender's own copy can be written.</summary>
    public static string? BrokenBack(FuzzInput input, Judgement judged)
    {
        try
        {
            _ = ReturnedForm.Annotate(input.File, Form, judged.Findings, Context.ReceivedAt);
            foreach (var written in new[] { FormTemplate.Write(Form, judged.Fields), OpenDocumentTemplate.Write(Form, judged.Fields, null) })
            {
                if (Reading(FormFile.Read(written, "form", [Form])) is not { } reading)
                    return "what was written is no form";
                var again = JudgeReportForm.Judge(Form, reading, Context).Fields;
                if (Form.Fields.FirstOrDefault(field => Print(again.Value(field.Id)) != Print(judged.Fields.Value(field.Id)) && !IsLabelled(judged, field)) is { } other)
                    return $"{other.Id} was “{Print(judged.Fields.Value(other.Id))}” and reads back as “{Print(again.Value(other.Id))}”";
            }

            return null;
        }
        catch (Exception thrown)
        {
            return thrown.ToString();
        }
    }

    // A text that begins with the very label of its field loses it, as when people write it into the cell again.
    private static bool IsLabelled(Judgement judged, FieldDefinition field) => OwnLabel.Find(Print(judged.Fields.Value(field.Id)), FormLabels.Of(Form))?.Field == field;

    // That an envelope is refused is an answer; anything else that is thrown is none.
    private static void TakeApart(byte[] file)
    {
        try
        {
            _ = Envelope.Open(file);
        }
        catch (FileRefusedException refused) when (refused.Why.Fix.Length > 0)
        {
        }
    }

    private static FormReading? Reading(FormFileReading read) => read switch
    {
        FormFileReading.Read form => form.Reading,
        FormFileReading.NotTheForm other => other.Recognised,
        _ => null,
    };

    private static string? Wrong(FormFileReading read, Judgement? judged)
    {
        if (Reading(read) is { } reading && reading.Fields.FirstOrDefault(field => field.Values.Any(string.IsNullOrWhiteSpace)) is { } blank)
            return $"{blank.Id} holds a blank value";
        var findings = (judged?.Findings ?? []).Concat(read switch
        {
            FormFileReading.NotTheForm other => [other.Why],
            FormFileReading.Unreadable no => [no.Why],
            _ => Array.Empty<Finding>(),
        });
        return findings.FirstOrDefault(finding => finding.Fix.Length == 0 || finding.Message.Length == 0 || (finding.Said?.Length ?? 0) > Finding.LongestQuotation) is { } poor
            ? $"{poor.Rule} has no fix, no sentence or too long a quotation"
            : null;
    }

    private static string Print(FieldValue? value) => value switch
    {
        FieldValue.One one => one.Value,
        FieldValue.Many many => string.Join("|", many.Values),
        _ => "",
    };
}
