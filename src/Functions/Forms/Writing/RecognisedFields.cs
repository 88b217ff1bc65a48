using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Union;

namespace MimFunctions.Forms.Writing;

/// <summary>Turns what was read, unjudged, into values to print again.</summary>
internal static class RecognisedFields
{
    private const string State = "memberState";

    /// <summary>
    /// Every recognised field of the form as it was read, so that the sender finds the own words again; the Member State is the true one.
    /// </summary>
    public static IEnumerable<KeyValuePair<string, FieldValue>> Of(FormDefinition form, FormReading recognised, MemberState state)
    {
        foreach (var field in form.Fields)
        {
            if (field.Id == State)
                yield return KeyValuePair.Create<string, FieldValue>(State, new FieldValue.One(state.Code));
            else if (recognised.Field(field.Id) is { } read)
                yield return KeyValuePair.Create(field.Id, Value(field, read));
        }
    }

    private static FieldValue Value(FieldDefinition field, ReadField read) => field.Kind is FieldKind.OneOf or FieldKind.AnyOf or FieldKind.List
        ? new FieldValue.Many(read.Values)
        : new FieldValue.One(read.Text);
}
