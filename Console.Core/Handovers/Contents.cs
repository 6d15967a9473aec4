using GovConsole.Cases;

namespace GovConsole.Handovers;

/// <summary>What paper of a case changes hands.</summary>
public sealed record Contents(string? Names, int Originals, int Copies)
{
    /// <summary>Going up, what came over the counter; going down, the certificate with its number.</summary>
    public static Contents Of(Case subject, HandoverWay way)
    {
        if (way is HandoverWay.Down)
            return new(subject.CertificateName is { } name ? Cut($"{name} {subject.CertificateNumber}".Trim()) : null, 1, 0);

        var brought = subject.Materials.Where(material => material.OriginalsReceived + material.CopiesReceived > 0).OrderBy(material => material.Place).ToList();
        return new(
            brought.Count == 0 ? null : Cut(string.Join('、', brought.Select(material => material.Name))),
            brought.Sum(material => material.OriginalsReceived), brought.Sum(material => material.CopiesReceived));
    }

    private static string Cut(string text) => text.Length <= HandoverLine.ContentsMaxLength ? text : text[..HandoverLine.ContentsMaxLength];
}
