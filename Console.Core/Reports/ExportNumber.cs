using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GovConsole.Kernel;

namespace GovConsole.Reports;

/// <summary>
/// The number on a paper that leaves the house, also kept in the audit record. It ends in a digest of what the paper says,
/// so two prints with the same figures show the same ending.
/// </summary>
public static class ExportNumber
{
    public static string Of(string prefix, DateTime at, IEnumerable<string> contents)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', contents)));
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}-{Beijing.Time(at):yyyyMMddHHmm}-{Convert.ToHexString(digest, 0, 4)}");
    }
}
