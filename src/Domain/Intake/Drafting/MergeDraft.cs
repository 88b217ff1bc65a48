using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Intake.Drafting;

/// <summary>
/// Two people write in one draft: what one of them changed stays, and where both changed the same field nothing is overwritten but both are shown
/// (issue 15). Three texts of each field decide: the one of the page, the one written there, and the one that the draft holds by now.
/// </summary>
public static class MergeDraft
{
    /// <summary>What becomes of the draft.</summary>
    /// <param name="form">The form.</param>
    /// <param name="stored">What the draft holds now.</param>
    /// <param name="typed">What the page brings.</param>
    /// <param name="seen">Marks of what the page showed when it was made (<see cref="FieldMark"/>).</param>
    public static DraftMerge Decide(FormDefinition form, FormFields stored, FormFields typed, IReadOnlyDictionary<string, string> seen)
    {
        List<KeyValuePair<string, FieldValue>> fields = [];
        List<string> theirs = [], both = [];
        foreach (var id in form.Fields.Select(field => field.Id))
        {
            var (own, now) = (typed.Value(id), stored.Value(id));
            var whose = Equals(own, now) ? Change.None : Whose(own, now, seen.GetValueOrDefault(id));
            if (whose == Change.Theirs)
                theirs.Add(id);
            if (whose == Change.Both)
                both.Add(id);
            if ((whose == Change.Own ? own : now) is { } kept)
                fields.Add(KeyValuePair.Create(id, kept));
        }

        return new DraftMerge(new FormFields(fields), theirs, both);
    }

    private static Change Whose(FieldValue? own, FieldValue? now, string? shown) =>
        FieldMark.Of(now) == shown ? Change.Own : FieldMark.Of(own) == shown ? Change.Theirs : Change.Both;

    private enum Change
    {
        None,
        Own,
        Theirs,
        Both,
    }
}

/// <summary>What two people made of one draft.</summary>
/// <param name="Fields">The draft with what was changed by one of them; where both changed a field, what it held before this save.</param>
/// <param name="Theirs">Fields that somebody else changed meanwhile.</param>
/// <param name="Both">Fields that both changed, differently; while there are any, nothing is saved.</param>
public sealed record DraftMerge(FormFields Fields, IReadOnlyList<string> Theirs, IReadOnlyList<string> Both)
{
    /// <summary>Whether it can be saved.</summary>
    public bool IsClear => Both.Count == 0;
}
