using Microsoft.Azure.Functions.Worker.Converters;
using MimFunctions.Platform.Hosting.Worker;

namespace MimFunctions.Platform.Hosting;

/// <summary>A blob event. A trigger is a hint (docs/rules.md, rule 1): the function reads the file itself.</summary>
/// <param name="Path">Container and name, e.g. <c>drop/AT/measures/form.docx</c>.</param>
/// <param name="Tag">Version of the blob (ETag) when the event carried one.</param>
[InputConverter(typeof(BlobEventConverter))]
internal sealed record BlobEvent(string Path, string? Tag);

/// <summary>A queue message as a function sees it.</summary>
/// <param name="Id">Message id.</param>
/// <param name="Body">Body as text.</param>
/// <param name="DeliveryCount">Which delivery this is, from 1.</param>
[InputConverter(typeof(QueueEventConverter))]
internal sealed record QueueEvent(string Id, string Body, int DeliveryCount);

/// <summary>A tick of a timer.</summary>
/// <param name="IsPastDue">Whether it should have come earlier.</param>
[InputConverter(typeof(TimerEventConverter))]
internal sealed record TimerEvent(bool IsPastDue);
