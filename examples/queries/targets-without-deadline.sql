-- Targets that neither their own words nor the deadline of their task say when to reach, with the task that they are in.
SELECT d.title, k.number, k.title AS task, t.subject, t.text
FROM targets t
JOIN documents d ON d.document_id = t.document_id
LEFT JOIN tasks k ON k.id = t.element_id
WHERE t.due_by IS NULL AND t.per IS NULL AND k.deadline IS NULL
ORDER BY d.title, t.id
