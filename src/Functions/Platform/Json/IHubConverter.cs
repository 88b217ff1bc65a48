using System.Text.Json.Serialization.Metadata;

namespace MimFunctions.Platform.Json;

/// <summary>A converter of a room above the platform; every class that is one, and a JSON converter without parameters, is found at start.</summary>
internal interface IHubConverter
{
    /// <summary>Changes how a type is written beside what it converts; nothing unless the converter says so.</summary>
    void Shape(JsonTypeInfo info)
    {
    }
}
