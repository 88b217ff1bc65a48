using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Envelopes;
using MimFunctions.Mechanism.Forms.Reading;
using FormFile = MimFunctions.Mechanism.Forms.FormFile;

namespace MimFunctions.Mechanism.Intake;

/// <summary>Reads and judges a content. Looks things up but changes nothing, so that <c>check</c> says just what a drop would.</summary>
internal sealed class Assessor(IEnumerable<IFormKind> kinds, AwaitedFiles awaited)
{
    /// <summary>What this content is.</summary>
    /// <param name="place">Where it lies.</param>
    /// <param name="arrival">The file.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="ct">Ends the look-ups.</param>
    /// <param name="read">What reading it as a form of this folder came to; null to read it.</param>
    public async Task<Assessment> Assess(DropPath place, Arrival arrival, ReadOnlyMemory<byte> content, CancellationToken ct, FormFileReading? read = null)
    {
        if (ClassifiedFile.Marks(content))
            return Classified(content);
        if (MemberState.InLiaison(place.State) is not { } state)
            return Unfit(Misplaced.NoState(place));
        var mine = kinds.Where(k => !state.IsAssociated || k.TakesAssociated).ToArray();
        if (state.IsAssociated && !Participation.IsInLiaison(state, LegalTime.DayOf(arrival.At, state)))
            return Unfit(Misplaced.NoState(place));
        if (mine.FirstOrDefault(k => k.Folder == place.Folder) is not { } kind || place.Name.Contains('/', StringComparison.Ordinal))
            return Unfit(Misplaced.NoFolder(state, mine.Select(k => k.Folder)));
        if (Enclosed(content) is { } packed)
            return packed is Assessment.Packed { Files: var files } && files.Any(file => IsClassified(file, kind)) ? Classified(content) : packed;
        return (read ?? FormFile.Read(content, place.Name, kind.Forms)) switch
        {
            FormFileReading.Read { Reading: var marked } when Classification.Marks(marked) => Classified(content),
            FormFileReading.NotTheForm { Recognised: var marked } when Classification.Marks(marked) => Classified(content),
            FormFileReading.Read form => await Judge(kind, state, arrival, form.Reading, ct),
            FormFileReading.NotTheForm other => await awaited.Assess(arrival, content, other.Why, ct)
                ?? Unfit(other.Why, (await kind.Judge(state, arrival, other.Recognised, ct)).Fields),
            FormFileReading.Unreadable bad => await awaited.Assess(arrival, content, bad.Why, ct) ?? Unfit(bad.Why),
            var unknown => throw new InvalidOperationException($"Unknown reading {unknown.GetType().Name}."),
        };
    }

    private static Assessment.Classified Classified(ReadOnlyMemory<byte> content) => new(Classification.Found(content.Length));

    /// <summary>One such file spills the whole envelope: its bytes would stay in it.</summary>
    private static bool IsClassified(EnclosedFile file, IFormKind kind) =>
        ClassifiedFile.Marks(file.Content)
        || (FormFile.Read(file.Content, file.Name, kind.Forms) is FormFileReading.Read { Reading: var reading } && Classification.Marks(reading));

    private static Assessment? Enclosed(ReadOnlyMemory<byte> content)
    {
        try
        {
            return Envelope.Open(content) is { } files ? new Assessment.Packed(files) : null;
        }
        catch (FileRefusedException refused) when (!FormFile.IsOffice(content))
        {
            return Unfit(refused.Why);
        }
        catch (FileRefusedException)
        {
            // A broken office file: the reader says what is broken in it.
            return null;
        }
    }

    private static async Task<Assessment> Judge(
        IFormKind kind, MemberState state, Arrival arrival, FormReading reading, CancellationToken ct)
    {
        var judgement = await kind.Judge(state, arrival, reading, ct);
        return judgement.IsAcceptable
            ? new Assessment.Fit(kind, state, reading.FormId, judgement with { Findings = FormLimits.Gravest(judgement.Findings) }) { Language = reading.Language }
            : new Assessment.Unfit(reading.FormId, judgement.Fields, FormLimits.Gravest(judgement.Findings)) { Language = reading.Language };
    }

    private static Assessment.Unfit Unfit(Finding why, FormFields? fields = null) => new(null, fields ?? FormFields.None, [why]);
}
