using System.Text.Json.Nodes;
using MimFunctions.Domain.Forms;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Mechanism.Forms;

/// <summary>The fields of a form in the description of the API, as <see cref="FormFieldsConverter"/> writes them.</summary>
internal sealed class FormFieldsSchema : IDescribedType
{
    /// <inheritdoc/>
    public Type Described => typeof(FormFields);

    /// <inheritdoc/>
    public JsonObject Schema() => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = new JsonObject
        {
            ["oneOf"] = new JsonArray(
                new JsonObject { ["type"] = "string" },
                // Several texts, or the rows of a table.
                new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = new JsonArray("string", "object") } }),
        },
    };
}
