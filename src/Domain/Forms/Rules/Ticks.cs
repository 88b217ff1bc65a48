using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Forms.Rules;

/// <summary>The ticked boxes of a field.</summary>
/// <param name="Codes">Codes of its options, in the order of the form, each once.</param>
/// <param name="Unknown">What was ticked and is no option.</param>
internal sealed record Ticks(IReadOnlyList<string> Codes, IReadOnlyList<string> Unknown)
{
    public static Ticks Of(FieldDefinition field, IReadOnlyList<string> values)
    {
        var found = values.Select(value => (Said: value, Option: Option(field, value))).ToArray();
        return new(
            [.. field.Options.Where(option => found.Any(f => f.Option == option)).Select(option => option.Code)],
            [.. found.Where(f => f.Option is null).Select(f => f.Said)]);
    }

    /// <summary>One finding for each box that is no option, naming the options there are.</summary>
    public IEnumerable<Finding> UnknownOnes(Entry entry, Rule rule) => Unknown.Select(said => entry.Finding(
        rule,
        $"What is ticked in {entry.Name} is not an option of it.",
        $"Choose from: {entry.Definition.WordedOptions}.",
        said));

    // Readers give codes; what a person wrote into JSON or beside a box may be the label instead.
    private static OptionDefinition? Option(FieldDefinition field, string said) =>
        field.Options.FirstOrDefault(option => option.Code == said)
        ?? field.Options.FirstOrDefault(option => Names(option).Any(name => LooseText.Same(name, said)));

    private static IEnumerable<string> Names(OptionDefinition option) => [option.Code, option.Label, .. option.OtherLabels];
}
