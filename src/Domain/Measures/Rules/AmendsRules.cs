using MimFunctions.Domain.Forms.Rules;
using MimFunctions.Domain.References;

namespace MimFunctions.Domain.Measures.Rules;

/// <summary>Field 12: the earlier communication of the same state that this one follows.</summary>
internal static class AmendsRules
{
    public static FieldVerdict Judge(Entry entry) => (entry.Text, Reference.Parse(entry.Text)) switch
    {
        (null, _) => FieldVerdict.Of(null),
        (_, null) => FieldVerdict.Of(null, entry.Finding(
            ReportRules.AmendsNoReference,
            $"This is not the reference of a communication.",
            $"Write a reference such as MIM-{entry.Context.DropState.Code}-2026-0007, or leave {entry.Name} empty.")),
        (_, var reference) when reference.State != entry.Context.DropState => FieldVerdict.Of(reference.ToString(), entry.Finding(
            ReportRules.AmendsAnothers,
            $"This is a communication of {reference.State}; only its own state can follow it up.",
            $"Write a reference of {entry.Context.DropState}, or leave {entry.Name} empty.")),
        (_, var reference) when !((JudgementContext)entry.Context).KnownReferences.Contains(reference) => FieldVerdict.Of(reference.ToString(), entry.Finding(
            ReportRules.AmendsUnknown,
            $"No communication has this reference.",
            $"Copy the reference from the receipt of the earlier form, or leave {entry.Name} empty.")),
        (_, var reference) => FieldVerdict.Of(reference.ToString()),
    };
}
