using System.Security.Cryptography;
using System.Text;
using GovConsole.Identities;
using GovConsole.Kernel;

namespace GovConsole.Cases.Progress;

/// <summary>How applicants show that a case is theirs: by the last four characters of their document.</summary>
/// <remarks>
/// The one seal of the case asked for is opened and compared here. An index of the endings would be guessed in ten thousand tries by
/// whoever holds the database and its key, and would have to be filled for every case that there is.
/// </remarks>
public static class ApplicantProof
{
    private const int Ending = 4;

    public static bool Knows(this Seal seal, Applicant applicant, string lastFour)
    {
        var number = seal.Open(applicant.NumberSealed);
        // A document without a single letter or digit would be proved by nothing.
        return number.Length > 0 && CryptographicOperations.FixedTimeEquals(Bytes(number[^Math.Min(Ending, number.Length)..]), Bytes(Plain.Number(lastFour)));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
