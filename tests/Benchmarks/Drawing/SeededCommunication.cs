using MimFunctions.Benchmarks.Corpus;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;

namespace MimFunctions.Benchmarks.Drawing;

/// <summary>Communications as the hub keeps them: the forms of the corpus, judged, some late, without English summary, amending or restricted.</summary>
internal static class SeededCommunication
{
    private static readonly string[] Multiple = ["areas", "impact", "restrictedFields"];

    // As long as a signed receipt is.
    private static readonly string Receipt = new('x', 1400);

    /// <summary>Communication number <paramref name="serial"/>.</summary>
    public static Submission Of(int serial)
    {
        var random = SeededTime.Dice(1, serial);
        var at = SeededTime.Between(random, SeededTime.Year - 1, SeededTime.Year);
        var form = FilledForm.Of(1, serial, DateOnly.FromDateTime(at.UtcDateTime));
        var reference = new Reference(form.State, at.Year, serial);
        var late = random.Next(10) == 0;
        Outcome outcome = random.Next(12) == 0
            ? new Outcome.Amended(reference, new Reference(form.State, at.Year - 1, random.Next(1, 999)), late)
            : new Outcome.Accepted(reference, late);
        var digest = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{serial:x64}");
        return new Submission(
            form.State.Code, digest, $"measure-{serial}.docx", at, outcome, "mim-1", Fields(form, random), [], Receipt,
            [new Drop($"measure-{serial}.docx", digest, at)], Outbox.Nothing(at));
    }

    private static FormFields Fields(FilledForm form, Random random)
    {
        var values = form.Values.Where(value => value.Value.Length > 0).ToDictionary();
        if (random.Next(6) == 0)
            values.Remove("summaryEnglish");
        if (random.Next(30) == 0)
            values["restrictedFields"] = ["summary", "titleOriginal"];
        return new FormFields(values.Select(value => KeyValuePair.Create<string, FieldValue>(
            value.Key, Multiple.Contains(value.Key) ? new FieldValue.Many(value.Value) : new FieldValue.One(value.Value[0]))));
    }
}
