using Microsoft.Extensions.Primitives;
using MimFunctions.Platform.Web;

namespace MimFunctions.Platform.Shell;

/// <summary>What somebody filled in on a page and sent, as <see cref="FormToken.Read"/> reads it.</summary>
/// <param name="form">What was sent; nothing when it could not be read.</param>
/// <param name="refused">What stands against taking it; null for nothing.</param>
internal sealed class PostedPage(IFormCollection? form, FieldFault? refused)
{
    /// <summary>What stands against taking it; null for nothing.</summary>
    public FieldFault? Refused { get; } = refused;

    /// <summary>Whether anything could be read, so that it can be shown again.</summary>
    public bool WasRead { get; } = form is not null;

    /// <summary>All that was sent.</summary>
    public IFormCollection Form { get; } = form ?? FormCollection.Empty;

    /// <summary>Every field with its text; blank fields have an empty one.</summary>
    public Dictionary<string, string> Said => Form.Keys.Where(name => name != FormToken.Field).ToDictionary(name => name, Text);

    /// <summary>A field as it was sent.</summary>
    public StringValues this[string field] => Form[field];

    /// <summary>These fields with their texts, also those that were not sent.</summary>
    public Dictionary<string, string> Texts(IEnumerable<string> fields) => fields.ToDictionary(field => field, Text);

    private string Text(string field) => PostedForm.Text(Form[field]) ?? "";
}
